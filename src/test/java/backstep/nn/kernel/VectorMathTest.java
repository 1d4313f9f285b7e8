package backstep.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.RandomState;
import backstep.nn.Activation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.UnaryOperator;
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

    @Test
    void theReferenceIsExact() {
        assertThat(exp(BigDecimal.ONE).doubleValue()).isEqualTo(Math.E);
    }

    /** The largest error among random numbers of a range, in units in the last place of the exact value. */
    private static double worst(Activation activation, double range, UnaryOperator<BigDecimal> exact) {
        RandomState random = new RandomState(1);
        double[] x = new double[2000];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.uniform(-range, range);
        }
        double[] y = new double[x.length];
        Backend.VECTOR.columns().activate(activation, x, y, 0, x.length);
        double worst = 0;
        for (int i = 0; i < x.length; i++) {
            BigDecimal expected = exact.apply(new BigDecimal(x[i]));
            double ulp = Math.ulp(expected.doubleValue());
            double error = new BigDecimal(y[i]).subtract(expected).abs().doubleValue() / ulp;
            worst = Math.max(worst, error);
        }
        return worst;
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
