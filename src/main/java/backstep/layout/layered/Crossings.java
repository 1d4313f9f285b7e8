package backstep.layout.layered;

import java.util.Arrays;

/** Counts how often edges between two levels cross, by a binary indexed tree (Barth, Mutzel and Jünger, 2004). */
final class Crossings {

    /** How many edges end at the places up to here, in sums over powers of two (Fenwick, 1994). */
    private final int[] sums;

    private long edges;

    /** @param places how many cells the other level has */
    Crossings(int places) {
        sums = new int[places + 1];
    }

    /**
     * The number of crossings.
     *
     * @param level its cells from top to bottom
     * @param place of each cell in its level
     */
    long count(int[] level, Adjacency neighbours, int[] place) {
        long crossings = 0;
        for (int cell : level) {
            int[] ends = new int[neighbours.count(cell)];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = place[neighbours.neighbour()[neighbours.start()[cell] + i]];
                crossings += edges - upTo(ends[i]);
            }
            Arrays.stream(ends).forEach(this::add);
        }
        return crossings;
    }

    private void add(int end) {
        edges++;
        for (int at = end + 1; at < sums.length; at += at & -at) {
            sums[at]++;
        }
    }

    private long upTo(int end) {
        long sum = 0;
        for (int at = end + 1; at > 0; at -= at & -at) {
            sum += sums[at];
        }
        return sum;
    }
}
