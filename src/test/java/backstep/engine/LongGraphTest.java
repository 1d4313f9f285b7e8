package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.analysis.NonFinite;
import backstep.engine.analysis.Reason;
import org.junit.jupiter.api.Test;

class LongGraphTest {

    private static final int LENGTH = 1_000_000;

    @Test
    void aChainOfAMillionOperationsRunsAndStepsWithoutRecursion() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.leaf("x", 0.5);
        int node = x;
        for (int count = 0; count < LENGTH; count++) {
            node = builder.binary(Op.ADD, node, x);
        }
        Graph graph = builder.build(node);
        Pass pass = new Pass(graph);
        pass.forward();
        pass.backward();
        Stepper stepper = new Stepper(Trace.of(graph));
        stepper.last();

        assertThat(new double[] {pass.data(node), pass.grad(x)}).containsExactly(0.5 * (LENGTH + 1), LENGTH + 1);
        assertThat(stepper.index()).isEqualTo(2 * LENGTH + 1);
        assertThat(stepper.trace().grad(x)).isEqualTo(LENGTH + 1);
        assertThat(stepper.trace().grad(x, stepper.index() - 1)).isEqualTo(LENGTH - 1);
        assertThat(stepper.back()).isTrue();
        assertThat(stepper.step().node()).isEqualTo(2);
        assertThat(NonFinite.all(stepper.trace())).isEmpty();
    }

    @Test
    void anInfinityIsTracedThroughAMillionOperations() {
        GraphBuilder builder = new GraphBuilder();
        int log = builder.unary(Op.LOG, builder.leaf("x", 0));
        int node = log;
        for (int count = 0; count < LENGTH; count++) {
            node = builder.unary(Op.NEGATE, node);
        }
        assertThat(NonFinite.cause(Trace.of(builder.build(node)), node))
                .contains(new NonFinite(log, Phase.FORWARD, Reason.LOG_OF_ZERO));
    }
}
