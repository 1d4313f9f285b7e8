package backstep.layout.layered;

import backstep.layout.flow.Edge;

/**
 * What ties each cell to the cells of one neighbouring level: the pieces of edges between them, each with the height at
 * which the neighbour would have to stand for the piece to be straight.
 */
@SuppressWarnings("ArrayRecordComponent") // compact lists within one computation; never compared
record Adjacency(int[] start, int[] neighbour, double[] offset) {

    /** The bonds to the previous level (that of the operands) or to the next one. */
    static Adjacency of(Grid grid, boolean toPrevious) {
        int[] start = new int[grid.size() + 1];
        for (int edge = 0; edge < grid.flow().edges().size(); edge++) {
            for (int step = 0; step < grid.steps(edge); step++) {
                start[grid.cell(edge, step + (toPrevious ? 1 : 0)) + 1]++;
            }
        }
        for (int cell = 0; cell < grid.size(); cell++) {
            start[cell + 1] += start[cell];
        }
        Adjacency adjacency = new Adjacency(start, new int[start[grid.size()]], new double[start[grid.size()]]);
        adjacency.fill(grid, toPrevious);
        return adjacency;
    }

    private void fill(Grid grid, boolean toPrevious) {
        int[] next = start.clone();
        for (int edge = 0; edge < grid.flow().edges().size(); edge++) {
            for (int step = 0; step < grid.steps(edge); step++) {
                double climb = entryOffset(grid, edge, step + 1) - exitOffset(grid, edge, step);
                int cell = grid.cell(edge, step + (toPrevious ? 1 : 0));
                neighbour[next[cell]] = grid.cell(edge, step + (toPrevious ? 0 : 1));
                offset[next[cell]++] = toPrevious ? -climb : climb;
            }
        }
    }

    /** Where an edge leaves a cell, from the middle of the cell. */
    static double exitOffset(Grid grid, int edge, int step) {
        Edge ends = grid.flow().edges().get(edge);
        return step > 0
                ? 0
                : ends.exit() - grid.flow().blocks().get(ends.source()).breadth() / 2;
    }

    /** Where an edge enters a cell, from the middle of the cell. */
    static double entryOffset(Grid grid, int edge, int step) {
        Edge ends = grid.flow().edges().get(edge);
        return step < grid.steps(edge)
                ? 0
                : ends.entry() - grid.flow().blocks().get(ends.target()).breadth() / 2;
    }

    int count(int cell) {
        return start[cell + 1] - start[cell];
    }
}
