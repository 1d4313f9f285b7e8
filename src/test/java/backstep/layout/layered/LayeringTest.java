package backstep.layout.layered;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.SampleGraphs;
import backstep.layout.flow.FlowGraph;
import org.junit.jupiter.api.Test;

class LayeringTest {

    @Test
    void leavesStandJustBeforeTheirFirstUse() {
        // a, b, e, c, d, f, L
        assertThat(levels(SampleGraphs.lecture())).containsExactly(0, 0, 1, 1, 2, 2, 3);
    }

    @Test
    void productWaitsForItsSumWithTheWeightThatIsItsLeaf() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.leaf("x", 1);
        int sum = builder.unary(Op.TANH, builder.unary(Op.TANH, builder.unary(Op.TANH, x)));
        int product = builder.binary(Op.MULTIPLY, builder.leaf("w", 1), x);
        assertThat(levels(builder.build(builder.binary(Op.ADD, sum, product)))).containsExactly(0, 1, 2, 3, 2, 3, 4);
    }

    @Test
    void activationStaysWithItsNeuron() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.leaf("x", 1);
        int y = builder.leaf("y", 1);
        int activation = builder.unary(Op.RELU, builder.binary(Op.ADD, x, y));
        int later = builder.unary(Op.EXP, builder.unary(Op.EXP, builder.unary(Op.EXP, builder.binary(Op.MAX, x, y))));
        assertThat(levels(builder.build(builder.binary(Op.ADD, activation, later))))
                .containsExactly(0, 0, 1, 2, 1, 2, 3, 4, 5);
    }

    @Test
    void chainOfAnyLengthIsNoTrouble() {
        int[] levels = levels(SampleGraphs.chain(100_000));
        assertThat(levels[100_000]).isEqualTo(100_000);
    }

    private static int[] levels(Graph graph) {
        return Layering.of(FlowGraph.of(Diagram.of(graph), Direction.LEFT_RIGHT));
    }
}
