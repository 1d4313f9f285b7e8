package backstep.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.engine.StandardRules;
import backstep.nn.Activation;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Training in columns does at the edges of numbers what the engine's rules do. */
class KernelEdgesTest {

    private static final double[] EDGES = {
        Double.NaN,
        0.0,
        -0.0,
        1e-300,
        -1e-300,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        1e-9,
        -1e-9,
        20,
        20.000001,
        -20,
        44,
        -44,
        700,
        -700,
        709,
        -709,
        740,
        -740,
        800,
        -800,
        1e300,
        -1e300,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
    };

    /** Beyond the smallest normal numbers the vectors give 0. */
    private static final double TINY = 1e-300;

    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LINEAR")
    void edgesAreThoseOfTheEngine(Activation activation) {
        Op op = activation.op().orElseThrow();
        KernelOps columns = Backend.VECTOR.columns();
        int count = EDGES.length + columns.lanes() - EDGES.length % columns.lanes();
        double[] in = Arrays.copyOf(EDGES, count);
        double[] out = in.clone();
        double[] gradient = new double[count];
        Arrays.fill(gradient, 1);
        columns.activate(activation, in, out, 0, count);
        columns.differentiate(activation, in, out, gradient, 0, count);
        for (int i = 0; i < EDGES.length; i++) {
            double value = StandardRules.value(op, in[i], 0);
            close(op + "(" + in[i] + ")", out[i], value);
            close("slope of " + op + "(" + in[i] + ")", gradient[i], StandardRules.derivative(op, 0, in[i], 0, value));
        }
    }

    private static void close(String what, double actual, double expected) {
        if (Double.isFinite(expected)) {
            assertThat(actual).as(what).isCloseTo(expected, Offset.offset(TINY + TOLERANCE * Math.abs(expected)));
        } else {
            assertThat(actual).as(what).isEqualTo((Object) expected);
        }
    }
}
