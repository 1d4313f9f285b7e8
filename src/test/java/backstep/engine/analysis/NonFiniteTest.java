package backstep.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.Phase;
import backstep.engine.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonFiniteTest {

    private final GraphBuilder builder = new GraphBuilder();

    @ParameterizedTest
    @CsvSource(textBlock = """
        LOG,      0,     0,      LOG_OF_ZERO
        LOG,      -1,    0,      LOG_OF_NEGATIVE
        SQRT,     -1,    0,      SQRT_OF_NEGATIVE
        DIVIDE,   -2,    0,      DIVISION_BY_ZERO
        DIVIDE,   0,     0,      ZERO_BY_ZERO
        DIVIDE,   1e300, 1e-300, OVERFLOW
        EXP,      710,   0,      EXP_OVERFLOW
        POWER,    0,     -2,     POWER_OF_ZERO
        POWER,    -8,    0.5,    POWER_OF_NEGATIVE
        POWER,    10,    400,    OVERFLOW
        MULTIPLY, 1e200, 1e200,  OVERFLOW
        ADD,      1e308, 1e308,  OVERFLOW
        """)
    void aValueThatStopsBeingFiniteIsMarkedWithItsReason(Op op, double x, double y, Reason reason) {
        int a = builder.leaf("x", x);
        int b = builder.leaf("y", y);
        int bad = op.arity() == 1 ? builder.unary(op, a) : builder.binary(op, a, b);
        Trace trace = trace(builder.unary(Op.TANH, bad));
        NonFinite origin = new NonFinite(bad, Phase.FORWARD, reason);
        assertThat(NonFinite.value(trace, bad)).contains(origin);
        assertThat(NonFinite.all(trace).filter(found -> found.phase() == Phase.FORWARD))
                .containsExactly(origin);
    }

    @Test
    void anOperationOnInfinitiesThatGivesNaNIsASecondOrigin() {
        int exp = builder.unary(Op.EXP, builder.leaf("x", 1000));
        int difference = builder.binary(Op.SUBTRACT, exp, exp);
        int later = builder.unary(Op.TANH, difference);
        Trace trace = trace(later);
        assertThat(NonFinite.all(trace).limit(2))
                .containsExactly(
                        new NonFinite(exp, Phase.FORWARD, Reason.EXP_OVERFLOW),
                        new NonFinite(difference, Phase.FORWARD, Reason.UNDEFINED));
        assertThat(NonFinite.cause(trace, later)).contains(new NonFinite(difference, Phase.FORWARD, Reason.UNDEFINED));
    }

    @Test
    void anInfiniteSlopeIsMarkedWhereItIsSent() {
        int x = builder.leaf("x", 0);
        int root = builder.unary(Op.SQRT, x);
        Trace trace = trace(root);
        NonFinite origin = new NonFinite(root, Phase.BACKWARD, Reason.INFINITE_SLOPE);
        assertThat(NonFinite.all(trace)).containsExactly(origin);
        assertThat(NonFinite.gradientCause(trace, x)).contains(origin);
    }

    @Test
    void zeroTimesAnInfiniteSlopeIsUndefined() {
        int x = builder.leaf("x", 0);
        int root = builder.unary(Op.SQRT, x);
        Trace trace = trace(builder.binary(Op.MULTIPLY, root, root));
        NonFinite origin = new NonFinite(root, Phase.BACKWARD, Reason.GRADIENT_UNDEFINED);
        assertThat(trace.grad(x)).isNaN();
        assertThat(NonFinite.all(trace)).containsExactly(origin);
        assertThat(NonFinite.gradientCause(trace, x)).contains(origin);
    }

    @Test
    void aProductOfLargeFactorsOverflowsOnTheWayBack() {
        int x = builder.leaf("x", 1e-200);
        int large = builder.constant(1e200);
        int first = builder.binary(Op.MULTIPLY, x, large);
        Trace trace = trace(builder.binary(Op.MULTIPLY, first, large));
        NonFinite origin = new NonFinite(first, Phase.BACKWARD, Reason.GRADIENT_OVERFLOW);
        assertThat(NonFinite.all(trace)).containsExactly(origin);
        assertThat(NonFinite.gradientCause(trace, x)).contains(origin);
    }

    @Test
    void gradientsThatAreInfiniteBecauseOfAValuePointToThatValue() {
        int x = builder.leaf("x", 1000);
        int a = builder.leaf("a", 2);
        int b = builder.leaf("b", 3);
        int exp = builder.unary(Op.EXP, x);
        int product = builder.binary(Op.MULTIPLY, a, b);
        Trace trace = trace(builder.binary(Op.MULTIPLY, exp, product));
        NonFinite origin = new NonFinite(exp, Phase.FORWARD, Reason.EXP_OVERFLOW);
        assertThat(NonFinite.all(trace)).containsExactly(origin);
        assertThat(NonFinite.gradientCause(trace, a)).contains(origin);
        assertThat(NonFinite.gradientCause(trace, x)).contains(origin);
    }

    @Test
    void finiteRunsHaveNoOrigins() {
        int x = builder.leaf("x", 1);
        Trace trace = trace(builder.unary(Op.EXP, x));
        assertThat(NonFinite.all(trace)).isEmpty();
        assertThat(NonFinite.cause(trace, x)).isEmpty();
        assertThat(NonFinite.gradientCause(trace, x)).isEmpty();
    }

    @Test
    void aLeafThatIsInfiniteItselfHasNoOperationToBlame() {
        int x = builder.leaf("x", Double.POSITIVE_INFINITY);
        int root = builder.unary(Op.NEGATE, x);
        assertThat(NonFinite.cause(trace(root), root)).isEmpty();
    }

    private Trace trace(int root) {
        return Trace.of(builder.build(root));
    }
}
