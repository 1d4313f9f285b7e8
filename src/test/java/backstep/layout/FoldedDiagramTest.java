package backstep.layout;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing groups changes what is seen, and loses nothing. */
class FoldedDiagramTest {

    @Test
    void aClosedGroupIsOneBoxWithMergedLinks() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        builder.beginGroup("square");
        int square = builder.binary(Op.MULTIPLY, a, a);
        builder.endGroup();
        Graph graph = builder.build(builder.unary(Op.TANH, square));
        Diagram diagram = Diagram.of(Folding.open(graph).withClosed(1));
        assertThat(diagram.boxes())
                .extracting(Box::kind)
                .containsExactly(Box.Kind.VALUE, Box.Kind.GROUP, Box.Kind.OPERATION, Box.Kind.VALUE);
        assertThat(diagram.boxes().get(1).node()).isEqualTo(1);
        assertThat(diagram.links()).containsExactly(new Link(0, 1, 0, 2), new Link(1, 2, 0), new Link(2, 3, 0));
        assertThat(diagram.clusters()).isEmpty();
        assertThat(diagram.boxOf(square)).isEqualTo(1);
        assertThat(diagram.operationBoxOf(square)).isEqualTo(1);
        assertThat(diagram.operationBoxOf(graph.root())).isEqualTo(2);
    }

    @Test
    void openGroupsAreClustersInEachOther() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        builder.beginGroup("outer");
        int b = builder.unary(Op.EXP, a);
        builder.beginGroup("inner");
        int c = builder.unary(Op.TANH, b);
        builder.endGroup();
        builder.endGroup();
        Graph graph = builder.build(c);
        assertThat(Diagram.of(graph).clusters())
                .isEqualTo(List.of(new Cluster(1, Cluster.NONE, 1, 5), new Cluster(2, 0, 3, 5)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyUseOfAnOperandHasItsLink(long seed) {
        Graph graph = GroupedGraphs.random(seed, 120);
        for (int fold = 0; fold < 5; fold++) {
            Diagram diagram = Diagram.of(GroupedGraphs.fold(seed * 10 + fold, graph));
            assertThat(links(diagram)).isEqualTo(usesBetweenBoxes(graph, diagram));
        }
    }

    /** How often each pair of boxes is linked, but for operations and their own values. */
    private static Map<List<Integer>, Integer> links(Diagram diagram) {
        return diagram.links().stream()
                .filter(link -> diagram.boxes().get(link.from()).kind() != Box.Kind.OPERATION)
                .collect(Collectors.toMap(
                        link -> List.of(link.from(), link.to()), Link::count, Integer::sum, FoldedDiagramTest::sorted));
    }

    private static Map<List<Integer>, Integer> usesBetweenBoxes(Graph graph, Diagram diagram) {
        Map<List<Integer>, Integer> uses = sorted();
        for (int node = 0; node < graph.size(); node++) {
            for (int slot = 0; slot < graph.arity(node); slot++) {
                int from = diagram.boxOf(graph.operand(node, slot));
                int to = diagram.operationBoxOf(node);
                if (from != to) {
                    uses.merge(List.of(from, to), 1, Integer::sum);
                }
            }
        }
        return uses;
    }

    private static Map<List<Integer>, Integer> sorted() {
        return new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyNodeIsSeenOnce(long seed) {
        Graph graph = GroupedGraphs.random(seed, 120);
        Folding folding = GroupedGraphs.fold(seed, graph);
        Diagram diagram = Diagram.of(folding);
        assertThat(diagram.boxes()).hasSize(folding.boxCount());
        for (int node = 0; node < graph.size(); node++) {
            Box box = diagram.boxes().get(diagram.boxOf(node));
            boolean folded = folding.closedGroupOf(node).isPresent();
            assertThat(box.kind()).isEqualTo(folded ? Box.Kind.GROUP : Box.Kind.VALUE);
            assertThat(box.node()).isEqualTo(folding.closedGroupOf(node).orElse(node));
        }
    }
}
