package backstep.layout.layered;

import backstep.layout.flow.Edge;
import backstep.layout.flow.FlowGraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A flow graph cut into levels. What stands in a level is a cell: a block, or the passage of an edge on its way to a
 * later level. The first cells are the blocks, with the same numbers.
 */
public final class Grid {

    /** This number of passages is drawn in any graph; more only in proportion to its blocks. */
    private static final int PASSAGES = 5_000;

    private static final int SHALLOW = 4;
    private static final int PASSAGES_PER_BLOCK = 10;

    private final FlowGraph flow;
    private final Ports ports;
    private final int[] levelOfBlock;
    private final int levelCount;
    private final int[] firstPassage;
    private final int[] levelOfPassage;

    /** Finds the levels of the blocks and the passages of the edges. */
    public Grid(FlowGraph flow) {
        this(flow, Ports.NONE);
    }

    /** The same for a part within a frame. */
    public Grid(FlowGraph flow, Ports ports) {
        this.flow = flow;
        this.ports = ports;
        this.levelOfBlock = Layering.of(flow, ports);
        this.levelCount = Arrays.stream(levelOfBlock).max().orElse(0) + 1;
        this.firstPassage = new int[flow.edges().size()];
        this.levelOfPassage = new int[assignPassages()];
        for (int edge = 0; edge < firstPassage.length; edge++) {
            for (int step = 1; step < steps(edge); step++) {
                levelOfPassage[cell(edge, step) - levelOfBlock.length] = levelOfBlock[source(edge)] + step;
            }
        }
    }

    /**
     * Numbers the passages, short edges first. Where the longest edges would need too many (a leaf that thousands of
     * levels use), they become express edges without passages, which run outside the levels.
     */
    private int assignPassages() {
        long most = PASSAGES + (long) PASSAGES_PER_BLOCK * levelOfBlock.length;
        int passages = 0;
        for (int edge : edgesByLength()) {
            int needed = length(edge) - 1;
            boolean express = passages + needed > most;
            firstPassage[edge] = express ? -1 : passages;
            passages += express ? 0 : needed;
        }
        return passages;
    }

    private int[] edgesByLength() {
        return IntStream.range(0, firstPassage.length)
                .boxed()
                .sorted(Comparator.comparingInt(this::length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int length(int edge) {
        return levelOfBlock[target(edge)] - levelOfBlock[source(edge)];
    }

    public FlowGraph flow() {
        return flow;
    }

    /** The number of levels. */
    public int levelCount() {
        return levelCount;
    }

    /** For each level an array with a place for each of its cells. */
    int[][] emptyLevels() {
        int[] counts = new int[levelCount];
        IntStream.range(0, size()).forEach(cell -> counts[level(cell)]++);
        return IntStream.of(counts).mapToObj(int[]::new).toArray(int[][]::new);
    }

    /** Whether it shows groups in few levels: a layer of neurons, samples and their sum, parameters and the loss. */
    public boolean isShallow() {
        return flow.diagram().isFolded() && levelCount <= SHALLOW;
    }

    /** The number of cells. */
    public int size() {
        return levelOfBlock.length + levelOfPassage.length;
    }

    public boolean isBlock(int cell) {
        return cell < levelOfBlock.length;
    }

    /** Whether a cell is a block that has a size, and is no passage and no terminal. */
    boolean isSolid(int cell) {
        return isBlock(cell) && !ports.contains(cell, levelOfBlock.length);
    }

    /** The level in which a cell stands. */
    public int level(int cell) {
        return isBlock(cell) ? levelOfBlock[cell] : levelOfPassage[cell - levelOfBlock.length];
    }

    /** Whether an edge runs outside the levels and has no cells. */
    public boolean isExpress(int edge) {
        return firstPassage[edge] < 0;
    }

    /** How many levels an edge goes on, at least 1; 0 for an express edge. */
    public int steps(int edge) {
        return isExpress(edge) ? 0 : length(edge);
    }

    /**
     * A cell on the way of an edge that is no express edge.
     *
     * @param step 0 for the source, {@link #steps} for the target
     */
    public int cell(int edge, int step) {
        if (step == 0) {
            return source(edge);
        }
        return step == steps(edge) ? target(edge) : levelOfBlock.length + firstPassage[edge] + step - 1;
    }

    private Edge edge(int edge) {
        return flow.edges().get(edge);
    }

    private int source(int edge) {
        return edge(edge).source();
    }

    private int target(int edge) {
        return edge(edge).target();
    }
}
