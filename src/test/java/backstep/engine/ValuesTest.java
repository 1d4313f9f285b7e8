package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and local derivatives at kinks, ties and extremes; the figures are PyTorch's in float64. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # op,      x,         value,                     derivative
        TANH,      400,       1,                         0
        TANH,      -400,      -1,                        0
        TANH,      1e-10,     1e-10,                     1
        TANH,      0.5,       0.46211715726000973,       0.7864477329659275
        SIGMOID,   -800,      0,                         0
        SIGMOID,   800,       1,                         0
        SIGMOID,   -700,      9.859676543759770e-305,    9.859676543759770e-305
        SIGMOID,   0,         0.5,                       0.25
        SOFTPLUS,  750,       750,                       1
        SOFTPLUS,  -750,      0,                         0
        SOFTPLUS,  0,         0.6931471805599453,        0.5
        RELU,      0,         0,                         0
        RELU,      -0.0,      0,                         0
        RELU,      3,         3,                         1
        RELU,      -3,        0,                         0
        LEAKY_RELU,0,         0,                         0.01
        LEAKY_RELU,-3,        -0.03,                     0.01
        LEAKY_RELU,3,         3,                         1
        ELU,       0,         0,                         1
        ELU,       -40,       -1,                        4.248354255291589e-18
        ELU,       -1e-12,    -9.999999999995e-13,               0.999999999999
        ELU,       40,        40,                        1
        GELU,      0,         0,                         0.5
        GELU,      1,         0.8413447460685429,        1.0833154705876864
        GELU,      -5,        -1.4332578593959697e-06,   -7.146946001792296e-06
        GELU,      40,        40,                        1
        GELU,      -40,       0,                         0
        SILU,      0,         0,                         0.5
        SILU,      -800,      0,                         0
        SILU,      800,       800,                       1
        SILU,      1,         0.7310585786300049,        0.9276705118714869
        ABS,       0,         0,                         0
        ABS,       -2,        2,                         -1
        SQRT,      0,         0,                         Infinity
        SQRT,      -1,        NaN,                       NaN
        LOG,       0,         -Infinity,                 Infinity
        LOG,       -1,        NaN,                       -1
        EXP,       710,       Infinity,                  Infinity
        EXP,       -800,      0,                         0
        SIN,       0,         0,                         1
        COS,       0,         1,                         0
        TAN,       0,         0,                         1
        TAN,       1,         1.5574077246549023,        3.425518820814759
        TAN,       -3,        0.1425465430742778,        1.020319516942427
        NEGATE,    2,         -2,                        -1
        DETACH,    2,         2,                         0
        """)
    void operationsOfOneOperandHoldAtTheirExtremes(Op op, double x, double value, double derivative) {
        double result = StandardRules.value(op, x, 0);
        assertClose(result, value);
        assertClose(StandardRules.derivative(op, 0, x, 0, result), derivative);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # op,     x,     y,          value,      by x,       by y
        MAX,      2,     2,          2,          0.5,        0.5
        MAX,      3,     2,          3,          1,          0
        MAX,      -0.0,  0,          0,          0.5,        0.5
        MAX,      NaN,   1,          NaN,        1,          1
        MIN,      2,     2,          2,          0.5,        0.5
        MIN,      3,     2,          2,          0,          1
        POWER,    0,     0,          1,          0,          0
        POWER,    0,     2,          0,          0,          0
        POWER,    0,     1,          0,          1,          0
        POWER,    0,     0.5,        0,          Infinity,   0
        POWER,    0,     -1,         Infinity,   -Infinity,  -Infinity
        POWER,    -8,    0.3333333333333333, NaN, NaN,       NaN
        POWER,    -2,    3,          -8,         12,         NaN
        POWER,    2,     3,          8,          12,         5.545177444479562
        POWER,    1,     Infinity,   1,          Infinity,   0
        POWER,    -1,    Infinity,   1,          Infinity,   NaN
        DIVIDE,   1,     0,          Infinity,   Infinity,   -Infinity
        DIVIDE,   0,     0,          NaN,        Infinity,   NaN
        DIVIDE,   1,     4,          0.25,       0.25,       -0.0625
        DIVIDE,   1e200, 1e200,      1,          1e-200,     -1e-200
        SUBTRACT, 5,     3,          2,          1,          -1
        ADD,      1e16,  1,          1e16,       1,          1
        MULTIPLY, 1e200, 1e200,      Infinity,   1e200,      1e200
        """)
    void operationsOfTwoOperandsHoldAtTheirExtremes(Op op, double x, double y, double value, double byX, double byY) {
        double result = StandardRules.value(op, x, y);
        assertClose(result, value);
        assertClose(StandardRules.derivative(op, 0, x, y, result), byX);
        assertClose(StandardRules.derivative(op, 1, x, y, result), byY);
    }

    /** To the sign of a zero, as the scalar paths of PyTorch's CPU kernels and {@code derivatives.yaml} have it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # op,      x,         value,     derivative
        ABS,       NaN,       NaN,       0
        ABS,       -0.0,      0,         0
        ABS,       -Infinity, Infinity,  -1
        ELU,       NaN,       NaN,       1
        ELU,       -0.0,      -0.0,      1
        ELU,       -Infinity, -1,        0
        RELU,      NaN,       NaN,       1
        RELU,      -0.0,      -0.0,      0
        RELU,      -Infinity, 0,         0
        LEAKY_RELU,NaN,       NaN,       0.01
        SILU,      -740,      -0.0,      -0.0
        SILU,      -800,      -0.0,      -0.0
        SILU,      -Infinity, NaN,       NaN
        SIGMOID,   -740,      0,         0
        SIGMOID,   -Infinity, 0,         0
        SIGMOID,   NaN,       NaN,       NaN
        SOFTPLUS,  -Infinity, 0,         0
        SOFTPLUS,  NaN,       NaN,       NaN
        TANH,      -Infinity, -1,        0
        TANH,      -0.0,      -0.0,      1
        SQRT,      -0.0,      -0.0,      -Infinity
        LOG,       -0.0,      -Infinity, -Infinity
        EXP,       -Infinity, 0,         0
        """)
    void edgesAreThoseOfPyTorch(Op op, double x, double value, double derivative) {
        double result = StandardRules.value(op, x, 0);
        assertThat(result).isEqualTo((Object) value);
        assertThat(StandardRules.derivative(op, 0, x, 0, result)).isEqualTo((Object) derivative);
    }

    @ParameterizedTest
    @CsvSource({
        "MIN, 0, -0.0, 0",
        "MIN, -0.0, 0, -0.0",
        "MAX, 0, -0.0, 0",
        "MAX, -0.0, 0, -0.0",
        "MIN, NaN, 1, NaN",
        "MIN, 1, NaN, NaN",
        "MAX, 1, NaN, NaN",
        "MAX, -Infinity, NaN, NaN",
        "MIN, -Infinity, Infinity, -Infinity",
    })
    void ofZerosOfDifferentSignsTheFirstWins(Op op, double x, double y, double value) {
        assertThat(StandardRules.value(op, x, y)).isEqualTo((Object) value);
    }

    @Test
    void aClosedGateSendsNothingEvenOfAnInfiniteGradient() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.leaf("x", -1);
        Trace trace = Trace.of(builder.build(builder.unary(Op.LOG, builder.unary(Op.RELU, x))));
        assertThat(trace.grad(x)).isZero();
    }

    @Test
    void aProductWithZeroOfAnInfiniteGradientIsUndefined() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.leaf("x", 3);
        int zero = builder.constant(0);
        Trace trace = Trace.of(builder.build(builder.unary(Op.LOG, builder.binary(Op.MULTIPLY, x, zero))));
        assertThat(trace.grad(x)).isNaN();
    }

    private static void assertClose(double actual, double expected) {
        if (Double.isFinite(expected) && expected != 0) {
            assertThat(actual).isCloseTo(expected, within(4e-15 * Math.abs(expected)));
        } else if (expected == 0) {
            assertThat(actual).isCloseTo(0, within(1e-300));
        } else {
            assertThat(Double.valueOf(actual)).isEqualTo(Double.valueOf(expected));
        }
    }
}
