package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Pass;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every formula that is proposed for a function compiles, and is that function: its figures are those of Java's Math. */
class SubstitutesTest {

    /** What each proposed function is, by other means than those of the proposal. */
    private interface Meaning {
        double of(double x, double y);
    }

    private static final double LOW = -0.5;
    private static final double HIGH = 0.75;

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            meaning("sinh", (x, y) -> Math.sinh(x)),
            meaning("cosh", (x, y) -> Math.cosh(x)),
            meaning("sec", (x, y) -> 1 / Math.cos(x)),
            meaning("csc", (x, y) -> 1 / Math.sin(x)),
            meaning("cot", (x, y) -> Math.cos(x) / Math.sin(x)),
            meaning("sech", (x, y) -> 1 / Math.cosh(x)),
            meaning("csch", (x, y) -> 1 / Math.sinh(x)),
            meaning("coth", (x, y) -> Math.cosh(x) / Math.sinh(x)),
            meaning("asinh", (x, y) -> inverse(Math::sinh, x)),
            meaning("arcsinh", (x, y) -> inverse(Math::sinh, x)),
            meaning("acosh", (x, y) -> x < 1 ? Double.NaN : inverse(Math::cosh, x)),
            meaning("arccosh", (x, y) -> x < 1 ? Double.NaN : inverse(Math::cosh, x)),
            meaning("atanh", (x, y) -> Math.abs(x) >= 1 ? Double.NaN : inverse(Math::tanh, x)),
            meaning("arctanh", (x, y) -> Math.abs(x) >= 1 ? Double.NaN : inverse(Math::tanh, x)),
            meaning("log2", (x, y) -> Math.log10(x) / Math.log10(2)),
            meaning("log10", (x, y) -> Math.log10(x)),
            meaning("log1p", (x, y) -> Math.log1p(x)),
            meaning("expm1", (x, y) -> Math.expm1(x)),
            meaning("exp2", (x, y) -> Math.pow(2, x)),
            meaning("cbrt", (x, y) -> Math.cbrt(x)),
            meaning("square", (x, y) -> x * x),
            meaning("reciprocal", (x, y) -> 1 / x),
            meaning("rsqrt", (x, y) -> 1 / Math.sqrt(x)),
            meaning("sign", (x, y) -> Math.signum(x)),
            meaning("hypot", Math::hypot),
            meaning("logaddexp", (x, y) -> Math.log(Math.exp(x) + Math.exp(y))),
            meaning("radians", (x, y) -> Math.toRadians(x)),
            meaning("deg2rad", (x, y) -> Math.toRadians(x)),
            meaning("degrees", (x, y) -> Math.toDegrees(x)),
            meaning("rad2deg", (x, y) -> Math.toDegrees(x)),
            meaning("clamp", (x, y) -> Math.clamp(x, LOW, HIGH)),
            meaning("clip", (x, y) -> Math.clamp(x, LOW, HIGH)),
            meaning("hardtanh", (x, y) -> Math.clamp(x, -1, 1)),
            meaning("hardsigmoid", (x, y) -> x <= -3 ? 0 : x >= 3 ? 1 : x / 6 + 0.5),
            meaning("relu6", (x, y) -> Math.clamp(x, 0, 6)),
            meaning("softsign", (x, y) -> x / (1 + Math.abs(x))),
            meaning("logsigmoid", (x, y) -> -Math.log1p(Math.exp(-x))),
            meaning("logit", (x, y) -> Math.log(x) - Math.log1p(-x)),
            meaning("mish", (x, y) -> x * Math.tanh(Math.log1p(Math.exp(x)))),
            meaning("swish", (x, y) -> x / (1 + Math.exp(-x))),
            meaning("expit", (x, y) -> 1 / (1 + Math.exp(-x))),
            meaning("logistic", (x, y) -> 1 / (1 + Math.exp(-x))),
            meaning("selu", (x, y) -> 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x))),
            meaning("erf", (x, y) -> Erf.value(x)),
            meaning("sinc", (x, y) -> Math.sin(Math.PI * x) / (Math.PI * x)),
            meaning("add", (x, y) -> x + y),
            meaning("sub", (x, y) -> x - y),
            meaning("subtract", (x, y) -> x - y),
            meaning("mul", (x, y) -> x * y),
            meaning("multiply", (x, y) -> x * y),
            meaning("div", (x, y) -> x / y),
            meaning("divide", (x, y) -> x / y),
            meaning("mse_loss", (x, y) -> (x - y) * (x - y)),
            meaning("MSELoss", (x, y) -> (x - y) * (x - y)),
            meaning("l1_loss", (x, y) -> Math.abs(x - y)),
            meaning("L1Loss", (x, y) -> Math.abs(x - y)),
            meaning("binary_cross_entropy_with_logits", SubstitutesTest::crossEntropyOfLogits),
            meaning("BCEWithLogitsLoss", SubstitutesTest::crossEntropyOfLogits),
            meaning("binary_cross_entropy", SubstitutesTest::crossEntropy),
            meaning("BCELoss", SubstitutesTest::crossEntropy),
            meaning("norm", (x, y) -> Math.sqrt(x * x)),
            meaning("mean", (x, y) -> (x + y) / 2),
            meaning("softmax", (x, y) -> Math.exp(x) / (Math.exp(x) + Math.exp(y))),
            meaning("logsumexp", (x, y) -> Math.log(Math.exp(x) + Math.exp(y))),
            meaning("neg", (x, y) -> -x),
            meaning("negative", (x, y) -> -x));

    private static Map.Entry<String, Meaning> meaning(String name, Meaning meaning) {
        return Map.entry(name, meaning);
    }

    private static double crossEntropy(double p, double y) {
        return -y * Math.log(p) - (1 - y) * Math.log1p(-p);
    }

    private static double crossEntropyOfLogits(double z, double y) {
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - y * z;
    }

    /** The inverse of a rising function above 0, mirrored below, by bisection. */
    private static double inverse(DoubleUnaryOperator rising, double y) {
        double low = 0;
        double high = 50;
        for (int halving = 0; halving < 200; halving++) {
            double middle = (low + high) / 2;
            boolean below = rising.applyAsDouble(middle) < Math.abs(y);
            low = below ? middle : low;
            high = below ? high : middle;
        }
        return Math.copySign(low, y);
    }

    static Stream<Substitutes.Substitute> all() {
        return Substitutes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyProposalHasTheFiguresOfItsFunction(Substitutes.Substitute substitute) {
        for (double x : new double[] {-7.5, -2.5, -0.875, -0.1, 0, 0.25, 0.5, 1.5, 4, 9.25}) {
            boolean outside = (x == 0 && substitute.domain() == Substitutes.Domain.NOT_ZERO)
                    || (x <= 0 && substitute.domain() == Substitutes.Domain.POSITIVE);
            if (!outside) {
                double wanted =
                        Objects.requireNonNull(MEANINGS.get(substitute.name())).of(x, 1.25);
                assertClose(value(substitute.formula(), x), wanted, substitute + " at " + x);
            }
        }
    }

    @Test
    void theInverseOfSinhIsAsExactFarBelowZeroAsFarAbove() {
        Substitutes.Substitute asinh =
                all().filter(each -> each.name().equals("asinh")).findFirst().orElseThrow();
        assertThat(value(asinh.formula(), -1e9)).isEqualTo(-value(asinh.formula(), 1e9));
        assertClose(value(asinh.formula(), -1e9), -Math.log(2e9), "asinh(-1e9)");
    }

    private static double value(String formula, double x) {
        Program program =
                Programs.program("x = " + x + "⏎y = 1.25⏎low = " + LOW + "⏎high = " + HIGH + "⏎L = " + formula);
        Pass pass = Programs.computed(program);
        return pass.data(program.graph().root());
    }

    private static void assertClose(double found, double wanted, String what) {
        if (Double.isFinite(wanted)) {
            assertThat(found).as(what).isCloseTo(wanted, within(1e-12 * Math.max(1, Math.abs(wanted))));
        } else {
            assertThat(Double.isFinite(found)).as(what).isFalse();
        }
    }

    @Test
    void aFunctionOfAnotherLibraryIsSaidInOtherWords() {
        assertThat(Programs.errors("x = 1⏎L = sinh(x)"))
                .containsExactly("line 2, column 5: sinh is not one of the functions here: write (exp(x) -"
                        + " exp(-x))/2 for sinh(x)");
        assertThat(Programs.errors("x = 1⏎L = torch.cbrt(x)"))
                .containsExactly("line 2, column 11: cbrt is not one of the functions here: write x**(1/3) for"
                        + " cbrt(x), where x is above 0");
        assertThat(Programs.errors("x = 1⏎L = x.sign()"))
                .containsExactly("line 2, column 7: sign is not one of the functions here: write x/abs(x) for"
                        + " sign(x), where x is not 0");
    }

    @Test
    void whatIsNoFormulaIsNotTakenForAMisspelling() {
        assertThat(Programs.errors("x = 1⏎L = arcsin(x)"))
                .containsExactly("line 2, column 5: arcsin is not one of the functions here, and is no formula of"
                        + " them: the functions are " + String.join(", ", Functions.names()));
    }

    @Test
    void theTangentIsAFunction() {
        assertThat(Programs.value("x = 0.5⏎L = tan(x)")).isEqualTo(Math.tan(0.5));
    }
}
