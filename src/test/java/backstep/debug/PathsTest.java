package backstep.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.RandomGraphs;
import backstep.engine.Trace;
import backstep.lang.Program;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain rule as a sum over paths, and what depends on what. */
class PathsTest {

    @Test
    void aLeafThatIsUsedOnceHasOnePath() {
        Program program = Runs.lecture();
        Paths paths = Paths.of(Runs.trace(program), Runs.node(program, "a"), 10);
        int e = Runs.node(program, "e");
        int d = Runs.node(program, "d");
        int root = Runs.node(program, "L");
        assertThat(paths.found())
                .containsExactly(new Path(
                        List.of(new Path.Hop(e, 0, -3), new Path.Hop(d, 0, 1), new Path.Hop(root, 0, -2)), 0, 1, 6));
        assertThat(paths.count()).isEqualTo(1);
        assertThat(paths.isComplete()).isTrue();
    }

    @Test
    void anOperandInBothPlacesHasTwoPaths() {
        Program program = Runs.program("a = 3; b = a + a; c = b*a");
        Paths paths = Paths.of(Runs.trace(program), Runs.node(program, "a"), 10);
        assertThat(paths.found()).extracting(Path::product).containsExactly(3.0, 3.0, 6.0);
        assertThat(paths.sum()).isEqualTo(12);
    }

    @Test
    void theRootHasTheEmptyPath() {
        Program program = Runs.lecture();
        Paths paths = Paths.of(Runs.trace(program), Runs.node(program, "L"), 10);
        assertThat(paths).isEqualTo(new Paths(List.of(new Path(List.of(), 0, 1, 1)), 1));
    }

    @Test
    void whatDoesNotReachTheRootHasNone() {
        Program program = Runs.program("a = 1; b = 2; c = a*b; L = a + 1; L.backward()");
        Trace trace = Runs.trace(program);
        assertThat(Paths.of(trace, Runs.node(program, "b"), 10)).isEqualTo(new Paths(List.of(), 0));
        assertThat(Paths.of(trace, Runs.node(program, "a"), 10).sum()).isEqualTo(1);
    }

    @Test
    void aClosedGateKeepsAnInfinityOut() {
        Program program = Runs.program("x = -1; r = relu(x); z = r*0; L = log(z)");
        Trace trace = Runs.trace(program);
        int x = Runs.node(program, "x");
        assertThat(Paths.of(trace, x, 10).sum()).isEqualTo(trace.grad(x));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void thePathsAddUpToTheGradient(long seed) {
        Trace trace = Trace.of(RandomGraphs.smooth(seed, 24));
        int complete = 0;
        for (int node = 0; node < trace.graph().size(); node++) {
            Paths paths = Paths.of(trace, node, 5_000);
            if (paths.isComplete() && trace.graph().carriesGradient(node)) {
                double size = paths.found().stream()
                        .mapToDouble(path -> Math.abs(path.product()))
                        .sum();
                assertThat(paths.sum()).isCloseTo(trace.grad(node), within(1e-12 * Math.max(1, size)));
                complete++;
            }
        }
        assertThat(complete).isGreaterThan(10);
    }

    @Test
    void pathsBeyondTheLimitAreCountedOnly() {
        GraphBuilder builder = new GraphBuilder();
        int last = builder.leaf("a", 0.5);
        for (int doubling = 0; doubling < 60; doubling++) {
            last = builder.binary(Op.ADD, last, last);
        }
        Paths paths = Paths.of(Trace.of(builder.build(last)), 0, 7);
        assertThat(paths.found()).hasSize(7);
        assertThat(paths.count()).isEqualTo(Math.pow(2, 60));
        assertThat(paths.isComplete()).isFalse();
    }

    @Test
    void aPathMayBeVeryLong() {
        GraphBuilder builder = new GraphBuilder();
        int last = builder.leaf("a", 0.5);
        for (int step = 0; step < 150_000; step++) {
            last = builder.unary(Op.SIN, last);
        }
        Paths paths = Paths.of(Trace.of(builder.build(last)), 0, 7);
        assertThat(paths.found()).hasSize(1);
        assertThat(paths.found().getFirst().hops()).hasSize(150_000);
    }

    @Test
    void ancestorsAndDescendantsAreToldApart() {
        Program program = Runs.lecture();
        Graph graph = program.graph();
        int d = Runs.node(program, "d");
        assertThat(GraphReachability.ancestors(graph, d)).isEqualTo(bits(program, "a", "b", "c", "e", "d"));
        assertThat(GraphReachability.descendants(graph, d)).isEqualTo(bits(program, "d", "L"));
        assertThat(GraphReachability.descendants(graph, Runs.node(program, "f")))
                .isEqualTo(bits(program, "f", "L"));
    }

    private static BitSet bits(Program program, String... names) {
        BitSet bits = new BitSet();
        for (String name : names) {
            bits.set(Runs.node(program, name));
        }
        return bits;
    }
}
