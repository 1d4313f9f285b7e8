package backstep.layout.nested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Level;
import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.Cluster;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.GroupedGraphs;
import backstep.layout.LayoutEngine;
import backstep.layout.Placement;
import backstep.layout.PlacementChecks;
import backstep.layout.engines.Layouts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures with open groups. */
class NestedLayoutTest {

    private static final Layouts LAYOUTS = Layouts.ofThisMachine();

    private static Placement place(Folding folding, Direction direction) throws Exception {
        return LAYOUTS.place(LayoutEngine.AUTOMATIC, Diagram.of(folding), direction)
                .placement();
    }

    @ParameterizedTest
    @CsvSource({"1,20", "2,40", "3,60", "4,80", "5,160", "6,300"})
    void randomGroupsAreDrawnClearly(long seed, int operations) throws Exception {
        Graph graph = GroupedGraphs.random(seed, operations);
        for (Direction direction : Direction.values()) {
            checkAll(place(Folding.open(graph), direction));
            checkAll(place(GroupedGraphs.fold(seed, graph), direction));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNetworkIsDrawnClearlyAtEveryLevel(Level level) throws Exception {
        Graph graph = GroupedGraphs.moons(4, 4, 4, 1);
        checkAll(place(Folding.toLevel(graph, level), Direction.LEFT_RIGHT));
        checkAll(place(Folding.toLevel(graph, level), Direction.TOP_DOWN));
    }

    private static void checkAll(Placement placement) {
        new PlacementChecks(placement).all();
        framesHoldTheirBoxesAndNoOthers(placement);
    }

    private static void framesHoldTheirBoxesAndNoOthers(Placement placement) {
        List<Cluster> clusters = placement.diagram().clusters();
        Bounds picture = new Bounds(0, 0, placement.width(), placement.height());
        for (int index = 0; index < clusters.size(); index++) {
            Cluster cluster = clusters.get(index);
            Bounds frame = placement.outlines().get(index);
            assertThat(isWithin(frame, picture)).isTrue();
            assertThat(wrongBoxes(placement, cluster, frame))
                    .as("boxes of %s", cluster)
                    .isEmpty();
            assertThat(wrongFrames(placement, cluster, frame))
                    .as("frames around %s", cluster)
                    .isEmpty();
        }
    }

    private static int[] wrongBoxes(Placement placement, Cluster cluster, Bounds frame) {
        return IntStream.range(0, placement.boxes().size())
                .filter(box -> {
                    boolean member = box >= cluster.first() && box < cluster.end();
                    Bounds bounds = placement.boxes().get(box);
                    return member ? !isWithin(bounds, frame) : bounds.overlaps(frame);
                })
                .toArray();
    }

    /** Of the frames that come before. */
    private static int[] wrongFrames(Placement placement, Cluster cluster, Bounds frame) {
        List<Cluster> clusters = placement.diagram().clusters();
        return IntStream.range(0, clusters.indexOf(cluster))
                .filter(other -> {
                    Bounds outer = placement.outlines().get(other);
                    boolean inside = clusters.get(other).end() >= cluster.end();
                    return inside ? !isWithin(frame, outer) : frame.overlaps(outer);
                })
                .toArray();
    }

    private static boolean isWithin(Bounds inner, Bounds outer) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.maxX() <= outer.maxX()
                && inner.maxY() <= outer.maxY();
    }

    @Test
    void theSameFoldingHasTheSamePlacement() throws Exception {
        Graph graph = GroupedGraphs.moons(3, 3, 1);
        Folding folding = Folding.toLevel(graph, Level.NEURON);
        assertThat(place(folding, Direction.LEFT_RIGHT)).isEqualTo(place(folding, Direction.LEFT_RIGHT));
    }

    @Test
    void boxesKeepTheirOrderWhenAGroupOpens() throws Exception {
        Graph graph = GroupedGraphs.moons(6, 4, 1);
        Folding before = Folding.toLevel(graph, Level.LAYER);
        Placement shown = place(before, Direction.LEFT_RIGHT);
        for (int group = 1; group < graph.groups().count(); group++) {
            if (before.isSeen(group) && !before.isOpen(group)) {
                Diagram diagram = Diagram.of(before.withOpen(group));
                Placement opened = LAYOUTS.placeLike(shown, LayoutEngine.AUTOMATIC, diagram)
                        .placement();
                checkAll(opened);
                assertThat(orderOfGroups(opened, group)).isEqualTo(orderOfGroups(shown, group));
            }
        }
    }

    /** The closed groups that stand in one column, from top to bottom. */
    private static List<Integer> orderOfGroups(Placement placement, int without) {
        Graph graph = GroupedGraphs.moons(6, 4, 1);
        return IntStream.range(0, placement.boxes().size())
                .boxed()
                .filter(box -> placement.diagram().boxes().get(box).kind() == Box.Kind.GROUP)
                .sorted(Comparator.comparingDouble(
                        box -> placement.boxes().get(box).centerY()))
                .map(box -> placement.diagram().boxes().get(box).node())
                .filter(group -> group != without && graph.groups().name(group).equals("layer 1"))
                .filter(group ->
                        !graph.groups().name(graph.groups().parent(group)).equals("parameters"))
                .toList();
    }

    @Test
    void aHundredThousandNodesArePlacedOpen() throws Exception {
        Graph graph = GroupedGraphs.moons(200, 16, 16, 1);
        assertThat(graph.size()).isGreaterThan(100_000);
        Placement placement = place(Folding.open(graph), Direction.LEFT_RIGHT);
        assertThat(placement.boxes().size()).isEqualTo(Folding.open(graph).boxCount());
    }

    @Test
    void anInterruptEndsTheWork() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> place(Folding.open(GroupedGraphs.moons(4, 3, 1)), Direction.LEFT_RIGHT))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
