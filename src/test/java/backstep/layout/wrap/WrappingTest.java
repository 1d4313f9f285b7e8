package backstep.layout.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.geometry.Bounds;
import backstep.lang.Language;
import backstep.layout.Cluster;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.GroupedGraphs;
import backstep.layout.LayoutEngine;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.layout.PlacementChecks;
import backstep.layout.SampleGraphs;
import backstep.layout.engines.Layouts;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    private static final Layouts LAYOUTS = Layouts.ofThisMachine();
    private static final double LENGTH = 900;

    @ParameterizedTest
    @ValueSource(doubles = {-1e300, 0, 1, 100, 300})
    void howeverShortRowsAreToBeEachHasABox(double length) throws Exception {
        for (Graph graph : List.of(SampleGraphs.lecture(), SampleGraphs.neuron(), SampleGraphs.reuse())) {
            Placement placement = rows(place(graph, Direction.LEFT_RIGHT), length);
            new PlacementChecks(placement).inRows();
            assertThat(placement.width()).isBetween(1.0, 10_000.0);
            assertThat(placement.height()).isBetween(1.0, 10_000.0);
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void rowsAreDrawnClearly(Direction direction) throws Exception {
        List<Graph> graphs = List.of(
                SampleGraphs.single(),
                SampleGraphs.lecture(),
                SampleGraphs.neuron(),
                SampleGraphs.reuse(),
                SampleGraphs.disconnected(),
                SampleGraphs.longLabels(),
                SampleGraphs.chain(100),
                SampleGraphs.runningSum(60),
                SampleGraphs.random(3, 40, 4));
        for (Graph graph : graphs) {
            PlacementChecks checks = new PlacementChecks(rows(place(graph, direction), LENGTH));
            checks.inRows();
            checks.curvesKeepClearOfBoxes();
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void noRowIsLongerThanWanted(Direction direction) throws Exception {
        for (Graph graph : List.of(SampleGraphs.neuron(), SampleGraphs.chain(100), SampleGraphs.runningSum(60))) {
            Placement wrapped = rows(place(graph, direction), LENGTH);
            assertThat(direction == Direction.LEFT_RIGHT ? wrapped.width() : wrapped.height())
                    .isLessThanOrEqualTo(LENGTH);
        }
    }

    @Test
    void whatFitsStaysAsItIs() throws Exception {
        Placement placement = place(SampleGraphs.neuron(), Direction.LEFT_RIGHT);
        assertThat(rows(placement, placement.width())).isSameAs(placement);
        assertThat(rows(placement, Double.POSITIVE_INFINITY)).isSameAs(placement);
    }

    @Test
    void aChainGoesOnInTheNextRowAtItsLeftEnd() throws Exception {
        Placement wrapped = rows(place(SampleGraphs.chain(12), Direction.LEFT_RIGHT), LENGTH);
        for (Link link : wrapped.diagram().links()) {
            Bounds from = wrapped.boxes().get(link.from());
            Bounds to = wrapped.boxes().get(link.to());
            boolean sameRow = from.centerY() == to.centerY();
            assertThat(sameRow ? to.x() > from.maxX() : to.y() > from.maxY() && to.x() < from.x())
                    .isTrue();
        }
        assertThat(wrapped.boxes().stream().mapToDouble(Bounds::centerY).distinct())
                .hasSize(6);
    }

    @Test
    void leavesStandInTheRowInWhichTheyAreUsed() throws Exception {
        Graph sum = graph("L = a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9");
        Placement wrapped = rows(place(sum, Direction.LEFT_RIGHT), LENGTH);
        long returning = IntStream.range(0, wrapped.curves().size())
                .filter(index -> wrapped.curves().get(index).end().x()
                        < wrapped.curves().get(index).start().x())
                .count();
        assertThat(returning).as("only the running sum goes from row to row").isEqualTo(3);
    }

    @Test
    void whatIsAddedAtTheEndMovesNothing() throws Exception {
        Placement before = rows(place(SampleGraphs.chain(30), Direction.LEFT_RIGHT), LENGTH);
        Placement after = rows(place(SampleGraphs.chain(33), Direction.LEFT_RIGHT), LENGTH);
        // The last operation and its value are the root in one of them only, and a root's gradient has another name.
        int same = before.boxes().size() - 2;
        assertThat(after.boxes().subList(0, same)).isEqualTo(before.boxes().subList(0, same));
    }

    @Test
    void theSamePictureIsCutInTheSameWay() throws Exception {
        Placement placement = place(SampleGraphs.random(5, 60, 5), Direction.LEFT_RIGHT);
        assertThat(rows(placement, LENGTH)).isEqualTo(rows(placement, LENGTH));
    }

    @Test
    void noFrameIsCut() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            Graph graph = GroupedGraphs.random(seed, 40);
            Placement wrapped = rows(
                    LAYOUTS.place(LayoutEngine.ELK, Diagram.of(Folding.open(graph)), Direction.LEFT_RIGHT)
                            .placement(),
                    LENGTH);
            new PlacementChecks(wrapped).inRows();
            for (int index = 0; index < wrapped.outlines().size(); index++) {
                Bounds outline = wrapped.outlines().get(index);
                Cluster cluster = wrapped.diagram().clusters().get(index);
                assertThat(wrapped.boxes().subList(cluster.first(), cluster.end()))
                        .allMatch(box -> outline.contains(box.center()));
            }
        }
    }

    @Test
    void aHundredThousandBoxesAreWrapped() throws Exception {
        Placement placement = place(SampleGraphs.chain(50_000), Direction.LEFT_RIGHT);
        assertThat(placement.boxes()).hasSizeGreaterThan(100_000);
        assertThat(rows(placement, LENGTH).width()).isLessThanOrEqualTo(LENGTH);
    }

    private static Graph graph(String text) {
        StringBuilder leaves = new StringBuilder();
        IntStream.rangeClosed(1, 9).forEach(i -> leaves.append("a%d = %d\n".formatted(i, i)));
        return Objects.requireNonNull(Language.compile(leaves + text).program()).graph();
    }

    private static Placement place(Graph graph, Direction direction) throws Exception {
        return LAYOUTS.place(LayoutEngine.AUTOMATIC, Diagram.of(graph), direction)
                .placement();
    }

    private static Placement rows(Placement placement, double length) {
        return new Wrapping(placement).rows(length);
    }
}
