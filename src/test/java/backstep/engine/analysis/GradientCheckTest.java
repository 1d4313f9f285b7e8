package backstep.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientCheck.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientCheckTest {

    private final GraphBuilder builder = new GraphBuilder();

    @ParameterizedTest
    @CsvSource(textBlock = """
        TANH,       0.3,   AGREES
        EXP,        3,     AGREES
        SQRT,       1e6,   AGREES
        LOG,        1e-9,  UNDEFINED
        SQRT,       0,     UNDEFINED
        EXP,        1000,  UNDEFINED
        RELU,       0,     KINK
        RELU,       1e-9,  KINK
        RELU,       1,     AGREES
        RELU,       -1,    AGREES
        LEAKY_RELU, 0,     KINK
        ELU,        0,     AGREES
        ABS,        0,     KINK
        ABS,        2,     AGREES
        """)
    void verdictsTellSmoothPointsFromKinks(Op op, double x, Verdict verdict) {
        int leaf = builder.leaf("x", x);
        assertThat(GradientCheck.of(trace(builder.unary(op, leaf)), leaf).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aTieOfTwoLeavesIsAKink() {
        int a = builder.leaf("a", 2);
        GradientCheck check = GradientCheck.of(trace(builder.binary(Op.MAX, a, builder.leaf("b", 2))), a);
        assertThat(check.verdict()).isEqualTo(Verdict.KINK);
        assertThat(check.gradient()).isEqualTo(0.5);
        assertThat(check.difference()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aDetachedNumberIsHeldAsItsGradientHoldsIt() {
        int x = builder.leaf("x", 3);
        int product = builder.binary(Op.MULTIPLY, x, builder.unary(Op.DETACH, x));
        GradientCheck check = GradientCheck.of(trace(product), x);
        assertThat(check.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(check.gradient()).isEqualTo(3);
    }

    @Test
    void aSteepParabolaIsNoKink() {
        int x = builder.leaf("x", 0);
        int square = builder.binary(Op.MULTIPLY, x, x);
        Trace trace = trace(builder.binary(Op.MULTIPLY, square, builder.constant(1e4)));
        assertThat(GradientCheck.of(trace, x).verdict()).isEqualTo(Verdict.AGREES);
    }

    @ParameterizedTest
    @CsvSource({"1e8, AGREES", "1e10, INCONCLUSIVE", "1e16, INCONCLUSIVE"})
    void aLargeNumberThatCancelsIsBlamedOnTheDifference(double large, Verdict verdict) {
        int x = builder.leaf("x", 1);
        int c = builder.constant(large);
        Trace trace = trace(builder.binary(Op.SUBTRACT, builder.binary(Op.ADD, x, c), c));
        assertThat(GradientCheck.of(trace, x).verdict()).isEqualTo(verdict);
    }

    @Test
    void aPoleWithinTheNudgeProvesNothing() {
        int x = builder.leaf("x", 1e-6);
        Trace trace = trace(builder.binary(Op.DIVIDE, builder.constant(1), x));
        assertThat(GradientCheck.of(trace, x).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void innerNodesAreCheckedByHoldingThem() {
        int a = builder.leaf("a", 2);
        int e = builder.binary(Op.MULTIPLY, a, builder.leaf("b", -3));
        Trace trace = trace(builder.binary(Op.MULTIPLY, builder.binary(Op.ADD, e, builder.leaf("c", 10)), e));
        GradientCheck check = GradientCheck.of(trace, e);
        assertThat(check.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(check.gradient()).isEqualTo(-2);
        assertThat(check.difference()).isCloseTo(-2, within(1e-9));
    }

    @Test
    void unreachedNodesAgreeOnZero() {
        int x = builder.leaf("x", 1);
        int stray = builder.leaf("stray", 1);
        GradientCheck check = GradientCheck.of(trace(builder.unary(Op.EXP, x)), stray);
        assertThat(new double[] {check.gradient(), check.difference()}).containsExactly(0, 0);
        assertThat(check.verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void constantsHaveNothingToCheck() {
        int c = builder.constant(2);
        Trace trace = trace(builder.binary(Op.MULTIPLY, builder.leaf("x", 1), c));
        assertThatThrownBy(() -> GradientCheck.of(trace, c))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("node 0 is a constant and has no gradient to check");
    }

    private Trace trace(int root) {
        return Trace.of(builder.build(root));
    }
}
