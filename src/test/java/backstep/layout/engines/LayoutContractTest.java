package backstep.layout.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.Graph;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.Placement;
import backstep.layout.PlacementChecks;
import backstep.layout.SampleGraphs;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine of this machine must fulfil, in both directions. */
class LayoutContractTest {

    private static final Layouts LAYOUTS = Layouts.ofThisMachine();

    static Stream<Arguments> engines() {
        return LAYOUTS.available().stream()
                .filter(engine -> engine != LayoutEngine.AUTOMATIC)
                .flatMap(engine -> Arrays.stream(Direction.values()).map(way -> Arguments.of(engine, way)));
    }

    /** All but the embedded one, which runs the installed program's own code in an old V8 and takes long. */
    static Stream<Arguments> enginesForLargeGraphs() {
        return engines().filter(arguments -> !isSlow((LayoutEngine) arguments.get()[0]));
    }

    private static boolean isSlow(LayoutEngine engine) {
        return engine == LayoutEngine.GRAPHVIZ_EMBEDDED;
    }

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void examplesAreDrawnClearly(LayoutEngine engine, Direction direction) throws Exception {
        List<Graph> examples = List.of(
                SampleGraphs.single(),
                SampleGraphs.twice(),
                SampleGraphs.lecture(),
                SampleGraphs.reuse(),
                SampleGraphs.neuron(),
                SampleGraphs.disconnected(),
                SampleGraphs.longLabels());
        for (Graph graph : examples) {
            PlacementChecks checks = new PlacementChecks(place(engine, graph, direction));
            checks.all();
            checks.curvesKeepClearOfBoxes();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void randomGraphsAreDrawnClearly(LayoutEngine engine, Direction direction) throws Exception {
        int graphs = isSlow(engine) ? 2 : 4;
        for (int seed = 0; seed < graphs; seed++) {
            Graph graph = SampleGraphs.random(seed, 10 << seed, 5 + 10 * seed);
            new PlacementChecks(place(engine, graph, direction)).all();
        }
    }

    @ParameterizedTest
    @MethodSource("enginesForLargeGraphs")
    void thousandBoxesAreDrawnClearly(LayoutEngine engine, Direction direction) throws Exception {
        Graph graph = SampleGraphs.loss(5, 2, 8, 4, 1);
        Placement placement = place(engine, graph, direction);
        assertThat(placement.boxes().size()).isGreaterThan(1000);
        new PlacementChecks(placement).all();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void sameDiagramHasSamePlacement(LayoutEngine engine, Direction direction) throws Exception {
        Graph graph = SampleGraphs.random(7, 40, 12);
        assertThat(place(engine, graph, direction)).isEqualTo(place(engine, graph, direction));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void interruptEndsTheWork(LayoutEngine engine, Direction direction) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> place(engine, SampleGraphs.lecture(), direction))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void workInProgressCanBeInterrupted(LayoutEngine engine, Direction direction) throws Exception {
        Graph large = SampleGraphs.loss(10, 2, 16, 16, 1);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        Thread worker = new Thread(() -> {
            try {
                place(engine, large, direction);
            } catch (Exception e) {
                outcome.set(e);
            }
        });
        worker.start();
        worker.join(Duration.ofMillis(50));
        worker.interrupt();
        assertThat(worker.join(Duration.ofSeconds(30))).isTrue();
        assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
    }

    private static Placement place(LayoutEngine engine, Graph graph, Direction direction) throws Exception {
        return LAYOUTS.place(engine, Diagram.of(graph), direction).placement();
    }
}
