package backstep.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.RandomState;
import backstep.nn.Activation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import jdk.incubator.vector.DoubleVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector functions against exact values, by {@code BigDecimal} series. */
class VectorMathTest {
    private static final MathContext DIGITS = new MathContext(50);
    private static final double ULPS = 2.5;

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-3, 0.1, 0.5, 1, 3, 20})
    void tanhIsWithinTwoAndAHalfUlp(double range) {
        assertThat(worst(Activation.TANH, range, x -> {
                    BigDecimal e = exp(x.add(x));
                    return e.subtract(BigDecimal.ONE).divide(e.add(BigDecimal.ONE), DIGITS);
                }))
                .isLessThanOrEqualTo(ULPS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.5, 1, 3, 20, 200})
    void sigmoidIsWithinTwoAndAHalfUlp(double range) {
        assertThat(worst(Activation.SIGMOID, range, x -> {
                    BigDecimal e = exp(x);
                    return e.divide(e.add(BigDecimal.ONE), DIGITS);
                }))
                .isLessThanOrEqualTo(ULPS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-3, 0.5, 3, 20})
    void eluIsWithinTwoAndAHalfUlp(double range) {
        assertThat(worst(Activation.ELU, range, x -> x.signum() > 0 ? x : exp(x).subtract(BigDecimal.ONE)))
                .isLessThanOrEqualTo(ULPS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-3, 0.5, 3, 19})
    void softplusIsWithinTwoAndAHalfUlp(double range) {
        assertThat(worst(Activation.SOFTPLUS, range, x -> log(exp(x).add(BigDecimal.ONE))))
                .isLessThanOrEqualTo(ULPS);
    }

    /** The cross-entropy of a probability takes the logarithm of any number between nearly 0 and 1. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-40, 1e-9, 1e-3, 0.4, 0.75, 0.9999})
    void theLogarithmIsWithinTwoAndAHalfUlp(double around) {
        double[] x = random(0.9 * around, around / 0.9);
        double[] y = x.clone();
        for (int i = 0; i < x.length; i += VectorMath.SPECIES.length()) {
            VectorLogarithm.log(DoubleVector.fromArray(VectorMath.SPECIES, x, i))
                    .intoArray(y, i);
        }
        assertThat(worst(x, y, VectorMathTest::log)).isLessThanOrEqualTo(ULPS);
    }

    @Test
    void theLogarithmOfOneIsZeroAndThatOfNaNIsNaN() {
        assertThat(VectorLogarithm.log(DoubleVector.broadcast(VectorMath.SPECIES, 1))
                        .toArray())
                .containsOnly(0);
        assertThat(VectorLogarithm.log(DoubleVector.broadcast(VectorMath.SPECIES, Double.NaN))
                        .toArray())
                .containsOnly(Double.NaN);
    }

    @Test
    void theReferenceIsExact() {
        assertThat(exp(BigDecimal.ONE).doubleValue()).isEqualTo(Math.E);
        assertThat(log(exp(BigDecimal.valueOf(-3))).doubleValue()).isEqualTo(-3);
    }

    /** The largest error among random numbers of a range, in units in the last place of the exact value. */
    private static double worst(Activation activation, double range, UnaryOperator<BigDecimal> exact) {
        double[] x = random(-range, range);
        double[] y = new double[x.length];
        Backend.VECTOR.columns().activate(activation, x, y, 0, x.length);
        return worst(x, y, exact);
    }

    private static double[] random(double from, double to) {
        RandomState random = new RandomState(1);
        double[] numbers = new double[2000];
        Arrays.setAll(numbers, _ -> random.uniform(from, to));
        return numbers;
    }

    private static double worst(double[] x, double[] y, UnaryOperator<BigDecimal> exact) {
        double worst = 0;
        for (int i = 0; i < x.length; i++) {
            BigDecimal expected = exact.apply(new BigDecimal(x[i]));
            double ulp = Math.ulp(expected.doubleValue());
            double error = new BigDecimal(y[i]).subtract(expected).abs().doubleValue() / ulp;
            worst = Math.max(worst, error);
        }
        return worst;
    }

    /** By Newton's steps y + x·e^−y − 1 from what a double knows of it, each of which doubles the digits. */
    private static BigDecimal log(BigDecimal x) {
        BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
        for (int step = 0; step < 2; step++) {
            y = y.add(x.multiply(exp(y.negate()), DIGITS)).subtract(BigDecimal.ONE);
        }
        return y;
    }

    /** By the series of the exponential at x/1024, squared ten times. */
    private static BigDecimal exp(BigDecimal x) {
        MathContext more = new MathContext(DIGITS.getPrecision() + 20);
        BigDecimal small = x.divide(BigDecimal.valueOf(1024), more);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n <= 40; n++) {
            term = term.multiply(small, more).divide(BigDecimal.valueOf(n), more);
            sum = sum.add(term, more);
        }
        for (int squaring = 0; squaring < 10; squaring++) {
            sum = sum.multiply(sum, more);
        }
        return sum;
    }
}
