package backstep.layout.layered;

import backstep.layout.flow.Block;
import backstep.layout.flow.Edge;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Orders the cells of every level as their blocks lay before, so that a picture that changes a little stays itself. */
public final class WishedOrder {

    private final Grid grid;
    private final double[] heights;

    private WishedOrder(Grid grid, double[] wishes) {
        this.grid = grid;
        this.heights = Arrays.copyOf(wishes, grid.size());
    }

    /**
     * For each level its cells from top to bottom.
     *
     * @param wishes for each block the height of its middle; not a number for ports, which go along with their edges
     */
    public static int[][] of(Grid grid, double[] wishes) {
        WishedOrder order = new WishedOrder(grid, wishes);
        order.movePorts();
        order.stretchEdges();
        return order.sorted();
    }

    /**
     * The same with the blocks of every level in the order of their numbers, as one counts samples and neurons. Good
     * only where few levels are to be crossed.
     */
    public static int[][] natural(Grid grid) {
        double[] wishes = new double[grid.flow().blocks().size()];
        double[] stacked = new double[grid.levelCount()];
        for (int block = 0; block < wishes.length; block++) {
            double breadth = grid.flow().blocks().get(block).breadth();
            wishes[block] = grid.isSolid(block) ? stacked[grid.level(block)] + breadth / 2 : Double.NaN;
            stacked[grid.level(block)] += grid.isSolid(block) ? breadth : 0;
        }
        for (int block = 0; block < wishes.length; block++) {
            wishes[block] -= stacked[grid.level(block)] / 2;
        }
        return of(grid, wishes);
    }

    private void movePorts() {
        double[] sum = new double[heights.length];
        int[] count = new int[heights.length];
        for (Edge edge : grid.flow().edges()) {
            double end = place(edge.target(), edge.entry());
            double start = place(edge.source(), edge.exit());
            if (Double.isNaN(heights[edge.source()]) && !Double.isNaN(end)) {
                sum[edge.source()] += end;
                count[edge.source()]++;
            }
            if (Double.isNaN(heights[edge.target()]) && !Double.isNaN(start)) {
                sum[edge.target()] += start;
                count[edge.target()]++;
            }
        }
        for (int cell = 0; cell < heights.length; cell++) {
            if (Double.isNaN(heights[cell])) {
                heights[cell] = count[cell] == 0 ? 0 : sum[cell] / count[cell];
            }
        }
    }

    /** Where an edge meets a block. */
    private double place(int index, double offset) {
        Block block = grid.flow().blocks().get(index);
        return heights[index] - block.breadth() / 2 + offset;
    }

    private void stretchEdges() {
        for (int index = 0; index < grid.flow().edges().size(); index++) {
            Edge edge = grid.flow().edges().get(index);
            double start = place(edge.source(), edge.exit());
            double end = place(edge.target(), edge.entry());
            for (int step = 1; step < grid.steps(index); step++) {
                heights[grid.cell(index, step)] = start + (end - start) * step / grid.steps(index);
            }
        }
    }

    private int[][] sorted() {
        int[][] order = grid.emptyLevels();
        int[] counts = Arrays.stream(order).mapToInt(level -> level.length).toArray();
        IntStream.range(0, grid.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer cell) -> heights[cell])
                        .reversed()
                        .thenComparing(Comparator.reverseOrder()))
                .forEach(cell -> order[grid.level(cell)][--counts[grid.level(cell)]] = cell);
        return order;
    }
}
