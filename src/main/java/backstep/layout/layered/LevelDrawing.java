package backstep.layout.layered;

import backstep.layout.flow.Block;
import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Routes;
import backstep.layout.flow.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Draws a grid whose levels are in order: finds all coordinates and smooth curves. */
public final class LevelDrawing {

    private final Grid grid;
    private final FlowGraph flow;
    private final double[] heights;
    private final double[] left;
    private final double[] right;
    private final double[] lanes;

    private LevelDrawing(Grid grid, double[] heights) {
        this.grid = grid;
        this.flow = grid.flow();
        this.heights = heights;
        this.left = new double[grid.levelCount()];
        this.right = new double[grid.levelCount()];
        this.lanes = new double[flow.blocks().size()];
    }

    /**
     * The places and curves of a grid.
     *
     * @param order for each level its cells from top to bottom
     * @throws InterruptedException if the thread was interrupted
     */
    public static Routes of(Grid grid, int[][] order) throws InterruptedException {
        LevelDrawing drawing = new LevelDrawing(grid, new Straightener(grid, order).heights());
        drawing.placeLevels();
        drawing.openLanes();
        return drawing.routes();
    }

    /** Levels are as long as their longest block, and farther apart where curves climb high. */
    private void placeLevels() {
        double[] lengths = new double[left.length];
        for (int block = 0; block < flow.blocks().size(); block++) {
            int level = grid.level(block);
            lengths[level] = Math.max(lengths[level], flow.blocks().get(block).length());
        }
        double[] climbs = climbs();
        for (int level = 0; level < left.length; level++) {
            left[level] = level == 0 ? 0 : right[level - 1] + distance(climbs[level - 1]);
            right[level] = left[level] + lengths[level];
        }
    }

    private static double distance(double climb) {
        return Math.round(Math.min(Spacing.LEVELS + Spacing.PER_CLIMB * climb, Spacing.LEVELS_AT_MOST));
    }

    /** For each level how high the steepest curve climbs on the way to the next. */
    private double[] climbs() {
        double[] climbs = new double[left.length];
        for (int edge = 0; edge < flow.edges().size(); edge++) {
            for (int step = 0; step < grid.steps(edge); step++) {
                double climb = Math.abs(entry(edge, step + 1) - exit(edge, step));
                int level = grid.level(grid.cell(edge, step));
                climbs[level] = Math.max(climbs[level], climb);
            }
        }
        return climbs;
    }

    private double exit(int edge, int step) {
        return heights[grid.cell(edge, step)] + Adjacency.exitOffset(grid, edge, step);
    }

    private double entry(int edge, int step) {
        return heights[grid.cell(edge, step)] + Adjacency.entryOffset(grid, edge, step);
    }

    /** Express edges run above everything, those of one block on one lane. */
    private void openLanes() {
        double top = 0;
        for (int block = 0; block < flow.blocks().size(); block++) {
            top = Math.min(top, heights[block] - flow.blocks().get(block).breadth() / 2);
        }
        double lane = top - Spacing.BLOCKS;
        for (int edge = 0; edge < flow.edges().size(); edge++) {
            int source = flow.edges().get(edge).source();
            if (grid.isExpress(edge) && lanes[source] == 0) {
                lanes[source] = lane;
                lane -= Spacing.CURVES;
            }
        }
    }

    private Routes routes() {
        double[] corners = new double[2 * flow.blocks().size()];
        for (int i = 0; i < flow.blocks().size(); i++) {
            Block block = flow.blocks().get(i);
            corners[2 * i] = right[grid.level(i)] - block.length();
            corners[2 * i + 1] = heights[i] - block.breadth() / 2;
        }
        List<double[]> curves = new ArrayList<>(flow.edges().size());
        for (int edge = 0; edge < flow.edges().size(); edge++) {
            curves.add(curve(edge));
        }
        return new Routes(corners, curves);
    }

    private double[] curve(int index) {
        Edge edge = flow.edges().get(index);
        int from = grid.level(edge.source());
        int to = grid.level(edge.target());
        Block target = flow.blocks().get(edge.target());
        double end = heights[edge.target()] - target.breadth() / 2 + edge.entry();
        SmoothPath path = new SmoothPath(
                right[from],
                heights[edge.source()] - flow.blocks().get(edge.source()).breadth() / 2 + edge.exit());
        for (int level = from + 1; level < to; level++) {
            double y = grid.isExpress(index) ? lanes[edge.source()] : heights[grid.cell(index, level - from)];
            path.to(left[level], y);
            path.to(right[level], y);
        }
        path.to(left[to], end);
        path.to(right[to] - target.length(), end);
        return path.curve();
    }
}
