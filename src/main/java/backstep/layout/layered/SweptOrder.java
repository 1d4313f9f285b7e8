package backstep.layout.layered;

import java.util.Arrays;

/**
 * Orders the cells of every level such that few edges cross, in a time that hardly grows faster than the graph: as a walk
 * from the result through the operands meets them, which leaves no crossing in a tree, and then in sweeps over the levels
 * that put each cell at the mean place of its neighbours (the barycentre method of Sugiyama, Tagawa and Toda, 1981). For
 * graphs that are too large for a thorough search.
 */
public final class SweptOrder {

    /** Sweeps times cells: what takes a second at most. */
    private static final int EFFORT = 1_000_000;

    private static final int LEAST_SWEEPS = 4;
    private static final int MOST_SWEEPS = 24;

    /** How finely mean places are told apart. */
    private static final int PARTS = 64;

    private final Grid grid;
    private final Adjacency operands;
    private final Adjacency uses;
    private final int[][] order;
    private final int[] place;

    private SweptOrder(Grid grid) {
        this.grid = grid;
        this.operands = Adjacency.of(grid, true);
        this.uses = Adjacency.of(grid, false);
        this.order = grid.emptyLevels();
        this.place = new int[grid.size()];
    }

    /**
     * For each level its cells from top to bottom.
     *
     * @throws InterruptedException if the thread was interrupted
     */
    public static int[][] of(Grid grid) throws InterruptedException {
        SweptOrder swept = new SweptOrder(grid);
        swept.walk();
        return swept.best();
    }

    private int[][] best() throws InterruptedException {
        int[][] best = copy();
        long fewest = crossings();
        int sweeps = Math.clamp(EFFORT / place.length, LEAST_SWEEPS, MOST_SWEEPS);
        for (int done = 0; done < sweeps && fewest > 0; done++) {
            sweep(done % 2 == 0);
            long crossings = crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        return best;
    }

    private int[][] copy() {
        return Arrays.stream(order).map(int[]::clone).toArray(int[][]::new);
    }

    /** Puts cells into their levels as they are met on a walk from every result through its operands, the last result first. */
    private void walk() {
        int[] counts = new int[order.length];
        boolean[] met = new boolean[place.length];
        int[] waiting = new int[place.length + operands.neighbour().length];
        for (int start = place.length - 1; start >= 0; start--) {
            if (uses.count(start) > 0) {
                continue;
            }
            int count = 0;
            waiting[count++] = start;
            while (count > 0) {
                int cell = waiting[--count];
                if (!met[cell]) {
                    met[cell] = true;
                    put(cell, counts);
                    // The first operand comes off the stack first.
                    for (int bond = operands.start()[cell + 1] - 1; bond >= operands.start()[cell]; bond--) {
                        waiting[count++] = operands.neighbour()[bond];
                    }
                }
            }
        }
    }

    private void put(int cell, int[] counts) {
        int level = grid.level(cell);
        place[cell] = counts[level];
        order[level][counts[level]++] = cell;
    }

    private void sweep(boolean backwards) throws InterruptedException {
        for (int step = 1; step < order.length; step++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            arrange(order[backwards ? order.length - 1 - step : step], backwards ? uses : operands);
        }
    }

    /** Sorts a level by the mean places of its neighbours; cells that are alike, or have none, stay as they are. */
    private void arrange(int[] level, Adjacency neighbours) {
        long[] keys = new long[level.length];
        long mean = 0;
        for (int i = 0; i < level.length; i++) {
            mean = neighbours.count(level[i]) == 0 ? mean : mean(level[i], neighbours);
            keys[i] = mean << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] before = level.clone();
        for (int i = 0; i < level.length; i++) {
            level[i] = before[(int) keys[i]];
            place[level[i]] = i;
        }
    }

    private long mean(int cell, Adjacency neighbours) {
        long sum = 0;
        for (int bond = neighbours.start()[cell]; bond < neighbours.start()[cell + 1]; bond++) {
            sum += place[neighbours.neighbour()[bond]];
        }
        return PARTS * sum / neighbours.count(cell);
    }

    private long crossings() {
        long crossings = 0;
        for (int level = 1; level < order.length; level++) {
            crossings += new Crossings(order[level - 1].length).count(order[level], operands, place);
        }
        return crossings;
    }
}
