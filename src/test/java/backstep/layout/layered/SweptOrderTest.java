package backstep.layout.layered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.anytext.Doubling;
import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.GroupedGraphs;
import backstep.layout.SampleGraphs;
import backstep.layout.flow.FlowGraph;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweptOrderTest {

    /** How much more than in proportion to its cells a larger graph may take. */
    private static final double MOST_GROWTH = 1.15;

    private static Grid grid(Graph graph) {
        return new Grid(FlowGraph.of(Diagram.of(graph), Direction.LEFT_RIGHT));
    }

    private static long crossings(Grid grid, int[][] order) {
        Adjacency operands = Adjacency.of(grid, true);
        int[] place = new int[grid.size()];
        for (int[] level : order) {
            for (int i = 0; i < level.length; i++) {
                place[level[i]] = i;
            }
        }
        long crossings = 0;
        for (int level = 1; level < order.length; level++) {
            crossings += new Crossings(order[level - 1].length).count(order[level], operands, place);
        }
        return crossings;
    }

    private static int[][] byNumber(Grid grid) {
        int[][] order = new int[grid.levelCount()][];
        Arrays.setAll(
                order,
                level -> IntStream.range(0, grid.size())
                        .filter(cell -> grid.level(cell) == level)
                        .toArray());
        return order;
    }

    @Test
    void aTreeHasNoCrossing() throws InterruptedException {
        Grid grid = grid(tree(new GraphBuilder(), 6));
        assertThat(crossings(grid, SweptOrder.of(grid))).isZero();
    }

    private static Graph tree(GraphBuilder builder, int depth) {
        return builder.build(branch(builder, depth));
    }

    private static int branch(GraphBuilder builder, int depth) {
        return depth == 0
                ? builder.leaf("x" + builder.size(), 1)
                : builder.binary(Op.ADD, branch(builder, depth - 1), branch(builder, depth - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void everyCellStandsOnceInItsLevel(int seed) throws InterruptedException {
        Grid grid = grid(seed == 0 ? SampleGraphs.disconnected() : GroupedGraphs.random(seed, 300));
        int[][] order = SweptOrder.of(grid);
        for (int level = 0; level < order.length; level++) {
            int[] sorted = order[level].clone();
            Arrays.sort(sorted);
            assertThat(sorted).isEqualTo(byNumber(grid)[level]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void fewEdgesCross(int seed) throws InterruptedException {
        Grid grid = grid(GroupedGraphs.random(seed, 400));
        assertThat(crossings(grid, SweptOrder.of(grid))).isLessThan(crossings(grid, byNumber(grid)) / 2);
    }

    @Test
    void crossingsAreCounted() {
        // The edges of a pair that is turned round cross; those that end at the same cell do not.
        Adjacency bonds = new Adjacency(new int[] {0, 0, 0, 2, 4}, new int[] {0, 1, 0, 1}, new double[4]);
        int[] place = {0, 1, 0, 1};
        assertThat(new Crossings(2).count(new int[] {2, 3}, bonds, place)).isEqualTo(1);
    }

    /** Both are so small that as many sweeps are made over them. */
    @Test
    void twiceTheCellsTakeLittleMoreThanTwiceTheTime() {
        Grid small = grid(GroupedGraphs.moons(32, 8, 8, 1));
        Grid large = grid(GroupedGraphs.moons(64, 8, 8, 1));
        sort(large);
        double most = MOST_GROWTH * large.size() / small.size();
        Doubling.check(SweptOrderTest::sort, small, large, most, "32 and 64 samples");
    }

    private static void sort(Grid grid) {
        try {
            assertThat(SweptOrder.of(grid).length).isEqualTo(grid.levelCount());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void itCanBeInterrupted() {
        Grid grid = grid(GroupedGraphs.random(1, 200));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> SweptOrder.of(grid)).isInstanceOf(InterruptedException.class);
    }
}
