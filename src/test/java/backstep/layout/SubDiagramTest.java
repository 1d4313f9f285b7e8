package backstep.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.geometry.Bounds;
import backstep.geometry.Point;
import backstep.layout.engines.Layouts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of diagrams and of placements. */
class SubDiagramTest {

    @Test
    void someNodesWithTheirOperationsTheLinksBetweenThemAndTheGroupsAround() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 2);
        builder.beginGroup("outer");
        int b = builder.unary(Op.EXP, a);
        builder.beginGroup("inner");
        int c = builder.unary(Op.TANH, b);
        builder.endGroup();
        builder.endGroup();
        Graph graph = builder.build(builder.binary(Op.ADD, c, a));
        Diagram part = Diagram.of(graph).only(node -> node >= c);
        assertThat(part.boxes()).extracting(Box::node).containsExactly(c, c, graph.root(), graph.root());
        assertThat(part.links()).containsExactly(new Link(0, 1, 0), new Link(1, 2, 0), new Link(2, 3, 0));
        assertThat(part.clusters()).containsExactly(new Cluster(1, Cluster.NONE, 0, 2), new Cluster(2, 0, 0, 2));
        assertThat(List.of(part.boxOf(a), part.boxOf(b), part.boxOf(c), part.boxOf(graph.root())))
                .containsExactly(-1, -1, 1, 3);
        assertThat(part.isWhole()).isFalse();
        assertThat(Diagram.of(graph).isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everythingIsAPartOfItself(long seed) {
        Diagram whole = Diagram.of(GroupedGraphs.fold(seed, GroupedGraphs.random(seed, 80)));
        assertThat(whole.only(node -> true)).isEqualTo(whole);
        assertThat(whole.only(node -> false).boxes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatLiesInAPartOfThePictureStaysWhereItLies(long seed) throws Exception {
        Folding folding = GroupedGraphs.fold(seed, GroupedGraphs.random(seed, 80));
        Placement whole = Layouts.ofThisMachine()
                .place(LayoutEngine.ELK, Diagram.of(folding), Direction.LEFT_RIGHT)
                .placement();
        Bounds half = new Bounds(0, 0, whole.width() / 2, whole.height());
        Placement part = whole.within(half);
        assertThat(part.boxes()).isNotEmpty().hasSizeLessThan(whole.boxes().size());
        assertThat(whole.boxes()).containsAll(part.boxes());
        assertThat(part.boxes())
                .containsAll(whole.boxes().stream().filter(half::overlaps).toList());
        assertThat(whole.curves()).containsAll(part.curves());
        for (int index = 0; index < part.curves().size(); index++) {
            Link link = part.diagram().links().get(index);
            Point start = part.curves().get(index).start();
            assertThat(part.boxes().get(link.from()).maxX()).isCloseTo(start.x(), within(1e-9));
        }
        assertThat(whole.within(new Bounds(0, 0, whole.width(), whole.height())))
                .isEqualTo(whole);
    }
}
