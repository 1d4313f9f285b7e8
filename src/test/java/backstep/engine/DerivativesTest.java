package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.analysis.GradientCheck;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Every derivative against a difference of values, by a stencil of fourth order that shares nothing with the rules. */
class DerivativesTest {

    private static final double STEP = 1e-3;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAF", "CONSTANT", "DETACH"}) // whose derivative is 0 on purpose
    void everyLocalDerivativeEqualsADifferenceOfValues(Op op) {
        Random random = new Random(op.symbol().hashCode());
        for (int round = 0; round < 200; round++) {
            double a = input(op, random);
            double b = away(a, input(op, random));
            for (int slot = 0; slot < op.arity(); slot++) {
                double expected = slot == 0 ? slope(op, a, b, STEP, 0) : slope(op, a, b, 0, STEP);
                double actual = StandardRules.derivative(op, slot, a, b, StandardRules.value(op, a, b));
                assertThat(actual)
                        .as("%s(%s, %s), slot %d", op, a, b, slot)
                        .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 100})
    void gradientsOfRandomGraphsEqualDifferences(int size) {
        for (long seed = 0; seed < 40; seed++) {
            Graph graph = RandomGraphs.smooth(seed, size);
            Trace trace = Trace.of(graph);
            for (int node = 0; node < graph.size(); node++) {
                if (graph.carriesGradient(node)) {
                    assertThat(GradientCheck.of(trace, node).verdict())
                            .as("seed %d, node %d", seed, node)
                            .isIn(GradientCheck.Verdict.AGREES, GradientCheck.Verdict.INCONCLUSIVE);
                }
            }
        }
    }

    /** (−f(2) + 8f(1) − 8f(−1) + f(−2)) / 12h, whose error is of the order h⁴. */
    private static double slope(Op op, double a, double b, double da, double db) {
        double near = StandardRules.value(op, a + da, b + db) - StandardRules.value(op, a - da, b - db);
        double far = StandardRules.value(op, a + 2 * da, b + 2 * db) - StandardRules.value(op, a - 2 * da, b - 2 * db);
        return (8 * near - far) / (12 * STEP);
    }

    /** A random input inside the domain and away from kinks. */
    private static double input(Op op, Random random) {
        double x = random.nextGaussian();
        return switch (op) {
            case LOG, SQRT, POWER -> 0.5 + Math.abs(x);
            case DIVIDE, RELU, LEAKY_RELU, ELU, ABS -> x + Math.copySign(0.5, x);
            case TAN -> Math.tanh(x); // away from its poles
            default -> x;
        };
    }

    /** Keeps two operands apart, so that max and min have no tie near. */
    private static double away(double a, double b) {
        return Math.abs(a - b) < 0.01 ? b + 0.02 : b;
    }
}
