package backstep.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Level;
import backstep.engine.NodeRange;
import backstep.engine.Op;
import backstep.engine.analysis.Repetitions.Repetition;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    private final GraphBuilder builder = new GraphBuilder();

    /** tanh(w·h + b), with a name. */
    private int moment(int w, int h, int b, String name) {
        int next = builder.unary(Op.TANH, builder.binary(Op.ADD, builder.binary(Op.MULTIPLY, w, h), b));
        builder.label(next, name);
        return next;
    }

    @Test
    void theMomentsOfARecurrentNetworkAreAlike() {
        int w = builder.leaf("w", 0.5);
        int b = builder.leaf("b", 0.1);
        int first = moment(w, builder.leaf("h0", 1), b, "h1");
        int second = moment(w, first, b, "h2");
        int third = moment(w, second, b, "h3");
        assertThat(Repetitions.find(builder.build(third), 2))
                .containsExactly(new Repetition(List.of(first, second, third), 3));
    }

    @Test
    void otherOperationsMakeAnotherShape() {
        int x = builder.leaf("x", 1);
        int one = builder.unary(Op.TANH, builder.unary(Op.NEGATE, x));
        int other = builder.unary(Op.EXP, builder.unary(Op.NEGATE, x));
        assertThat(Repetitions.find(builder.build(builder.binary(Op.ADD, one, other)), 2))
                .isEmpty();
    }

    @Test
    void largePartsAreNotOfferedInPiecesToo() {
        int x = builder.leaf("x", 1);
        int one = builder.unary(Op.SIN, builder.unary(Op.EXP, builder.unary(Op.NEGATE, x)));
        int other = builder.unary(Op.SIN, builder.unary(Op.EXP, builder.unary(Op.NEGATE, x)));
        assertThat(Repetitions.find(builder.build(builder.binary(Op.ADD, one, other)), 1))
                .containsExactly(new Repetition(List.of(one, other), 3));
    }

    @Test
    void aChainOfManyThousandsIsNoTrouble() {
        int value = builder.leaf("x", 1);
        for (int i = 0; i < 200_000; i++) {
            value = builder.unary(Op.TANH, value);
        }
        assertThat(Repetitions.find(builder.build(value), 2)).isEmpty();
    }

    @Test
    void partsAreGroupsNamedAfterTheirResults() {
        int w = builder.leaf("w", 0.5);
        int b = builder.leaf("b", 0.1);
        int first = moment(w, builder.leaf("h0", 1), b, "h1");
        int second = moment(w, first, b, "h2");
        Graph graph = builder.build(second);
        List<NodeRange> spans = Repetitions.find(graph, 2).getFirst().spans(graph);
        assertThat(spans).containsExactly(new NodeRange("h1", 3, 6), new NodeRange("h2", 6, 9));
        Graph grouped = graph.withGroups(spans);
        assertThat(grouped.groups().count()).isEqualTo(3);
        assertThat(grouped.groups().result(1)).isEqualTo(first);
        assertThat(Folding.toLevel(grouped, Level.LOSS).boxCount()).isEqualTo(5);
    }

    @Test
    void partsWithoutNamesAreNumberedAndScatteredOnesLeftOut() {
        int x = builder.leaf("x", 1);
        int one = builder.unary(Op.TANH, builder.unary(Op.NEGATE, x));
        int two = builder.unary(Op.TANH, builder.unary(Op.NEGATE, x));
        int inner = builder.unary(Op.NEGATE, x);
        int sum = builder.binary(Op.ADD, one, two);
        int three = builder.unary(Op.TANH, inner);
        Graph graph = builder.build(builder.binary(Op.ADD, sum, three));
        assertThat(Repetitions.find(graph, 2).getFirst().spans(graph))
                .containsExactly(new NodeRange("tanh 1", 1, 3), new NodeRange("tanh 2", 3, 5));
    }
}
