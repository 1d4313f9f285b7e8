package backstep.layout.layered;

import backstep.layout.flow.Spacing;
import java.util.Arrays;

/**
 * Finds heights for the cells of every level, in a given order. Each cell is drawn to the middle of its operands, and
 * leaves to their uses, in sweeps over the levels; within a level the heights nearest to these wishes are found exactly
 * by isotonic regression (pool adjacent violators). So operations stand between their operands, single operands and
 * long edges run straight, and the picture stays compact.
 */
final class Straightener {

    private static final int ROUNDS = 12;

    /** Weight of a passage: bends of long edges disturb more than a block out of the middle. */
    private static final double PASSAGE_WEIGHT = 8;

    /** Weight of a block with one operand, to which a straight line leads. */
    private static final double SINGLE_WEIGHT = 4;

    /** Weight of a cell without wishes, which stays where it is unless pushed. */
    private static final double IDLE_WEIGHT = 1e-4;

    private final Grid grid;
    private final int[][] order;
    private final Adjacency operands;
    private final Adjacency uses;
    private final double[] heights;

    Straightener(Grid grid, int[][] order) {
        this.grid = grid;
        this.order = order;
        this.operands = Adjacency.of(grid, true);
        this.uses = Adjacency.of(grid, false);
        this.heights = new double[grid.size()];
    }

    /** The height of the middle of every cell. */
    double[] heights() throws InterruptedException {
        for (int[] level : order) {
            stack(level);
        }
        double[] best = heights.clone();
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            for (int level = order.length - 1; level >= 0; level--) {
                settle(order[level], uses);
            }
            for (int[] level : order) {
                settle(level, operands);
            }
            double climb = climb();
            if (climb < least) {
                least = climb;
                best = heights.clone();
            }
        }
        return best;
    }

    /** A first guess: one below the other, around 0. */
    private void stack(int[] level) {
        double height = 0;
        for (int i = 0; i < level.length; i++) {
            height += i == 0 ? 0 : distance(level[i - 1], level[i]);
            heights[level[i]] = height;
        }
        for (int cell : level) {
            heights[cell] -= height / 2;
        }
    }

    private void settle(int[] level, Adjacency adjacency) {
        IsotonicRegression regression = new IsotonicRegression(level.length);
        double room = 0;
        for (int i = 0; i < level.length; i++) {
            int cell = level[i];
            room += i == 0 ? 0 : distance(level[i - 1], cell);
            regression.add(wish(cell, adjacency) - room, weight(cell, adjacency));
        }
        double[] settled = regression.values();
        room = 0;
        for (int i = 0; i < level.length; i++) {
            room += i == 0 ? 0 : distance(level[i - 1], level[i]);
            heights[level[i]] = settled[i] + room;
        }
    }

    /** The median of the heights at which its bonds would run straight; without bonds the height where it is. */
    private double wish(int cell, Adjacency adjacency) {
        int first = adjacency.start()[cell];
        return switch (adjacency.count(cell)) {
            case 0 -> heights[cell];
            case 1 -> straight(adjacency, first);
            case 2 -> (straight(adjacency, first) + straight(adjacency, first + 1)) / 2;
            default -> median(adjacency, first, adjacency.start()[cell + 1]);
        };
    }

    /** The height at which a bond would run straight. */
    private double straight(Adjacency adjacency, int bond) {
        return heights[adjacency.neighbour()[bond]] - adjacency.offset()[bond];
    }

    private double median(Adjacency adjacency, int first, int end) {
        double[] wishes = new double[end - first];
        for (int i = 0; i < wishes.length; i++) {
            wishes[i] = straight(adjacency, first + i);
        }
        Arrays.sort(wishes);
        return (wishes[wishes.length / 2] + wishes[(wishes.length - 1) / 2]) / 2;
    }

    private double weight(int cell, Adjacency adjacency) {
        if (!grid.isBlock(cell)) {
            return PASSAGE_WEIGHT;
        }
        return switch (adjacency.count(cell)) {
            case 0 -> IDLE_WEIGHT;
            case 1 -> SINGLE_WEIGHT;
            default -> 1;
        };
    }

    private double distance(int upper, int lower) {
        boolean blocks = grid.isSolid(upper) && grid.isSolid(lower);
        boolean curves = !grid.isSolid(upper) && !grid.isSolid(lower);
        double gap = blocks ? Spacing.BLOCKS : curves ? Spacing.CURVES : Spacing.BLOCK_AND_CURVE;
        return halfBreadth(upper) + gap + halfBreadth(lower);
    }

    private double halfBreadth(int cell) {
        return grid.isBlock(cell) ? grid.flow().blocks().get(cell).breadth() / 2 : 0;
    }

    /** How far all pieces of edges climb in sum, passages counted by their weight. */
    private double climb() {
        double sum = 0;
        for (int cell = 0; cell < grid.size(); cell++) {
            for (int bond = uses.start()[cell]; bond < uses.start()[cell + 1]; bond++) {
                double climb = Math.abs(heights[uses.neighbour()[bond]] - uses.offset()[bond] - heights[cell]);
                sum += climb * (grid.isBlock(cell) || grid.isBlock(uses.neighbour()[bond]) ? 1 : PASSAGE_WEIGHT);
            }
        }
        return sum;
    }
}
