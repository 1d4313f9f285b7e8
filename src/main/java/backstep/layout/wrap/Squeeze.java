package backstep.layout.wrap;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Takes empty bands out of a row: what lay far apart only because of other parts of the strip moves together. Heights
 * keep their order, and what is kept keeps its size.
 */
final class Squeeze {

    /** Higher bands become as high as this. */
    static final double WIDEST = 24;
    /** How often a piece is halved. */
    private static final int HALVINGS = 2;

    private static final double ROUNDING = 1e-9;

    private double[][] kept = new double[16][];
    private int count;
    private double[] from = {};
    private double[] to = {};

    /** Says that something reaches from one height to another. */
    void keep(double low, double high) {
        if (count == kept.length) {
            kept = Arrays.copyOf(kept, 2 * count);
        }
        kept[count++] = new double[] {low, high};
    }

    /** Once all is said. */
    void settle() {
        Arrays.sort(kept, 0, count, Comparator.comparingDouble(band -> band[0]));
        from = new double[2 * count];
        to = new double[2 * count];
        int corners = 0;
        for (int index = 0; index < count; index++) {
            double low = kept[index][0];
            double high = kept[index][1];
            if (corners > 0 && low <= from[corners - 1]) {
                to[corners - 1] += Math.max(0, high - from[corners - 1]);
                from[corners - 1] = Math.max(from[corners - 1], high);
            } else {
                double start = corners == 0 ? low : to[corners - 1] + Math.min(low - from[corners - 1], WIDEST);
                from[corners] = low;
                to[corners++] = start;
                from[corners] = high;
                to[corners++] = start + high - low;
            }
        }
        from = Arrays.copyOf(from, corners);
        to = Arrays.copyOf(to, corners);
    }

    /**
     * A Bézier chain with its heights changed. Pieces that cross an empty band are parted first: a chain that is bent by
     * its control points alone could come to lie across what it had kept clear of.
     */
    double[] movedChain(double[] chain) {
        double[] parted = chain;
        for (int halving = 0; halving < HALVINGS && isBent(chain); halving++) {
            parted = halved(parted);
        }
        return moved(parted);
    }

    private boolean isBent(double[] chain) {
        double shift = height(chain[1]) - chain[1];
        for (int i = 3; i < chain.length; i += 2) {
            if (Math.abs(height(chain[i]) - chain[i] - shift) > ROUNDING) {
                return true;
            }
        }
        return false;
    }

    /** The same chain of twice as many pieces, by de Casteljau's construction. */
    private static double[] halved(double[] chain) {
        double[] halved = new double[2 * chain.length - 2];
        halved[0] = chain[0];
        halved[1] = chain[1];
        for (int from = 0, to = 2; from + 7 < chain.length; from += 6, to += 12) {
            for (int axis = 0; axis < 2; axis++) {
                halve(chain, from + axis, halved, to + axis);
            }
        }
        return halved;
    }

    private static void halve(double[] chain, int from, double[] halved, int to) {
        double first = (chain[from] + chain[from + 2]) / 2;
        double between = (chain[from + 2] + chain[from + 4]) / 2;
        double last = (chain[from + 4] + chain[from + 6]) / 2;
        halved[to] = first;
        halved[to + 2] = (first + between) / 2;
        halved[to + 4] = (first + 2 * between + last) / 4;
        halved[to + 6] = (between + last) / 2;
        halved[to + 8] = last;
        halved[to + 10] = chain[from + 6];
    }

    /** Points with their heights changed. */
    double[] moved(double[] points) {
        double[] moved = points.clone();
        for (int i = 1; i < moved.length; i += 2) {
            moved[i] = height(moved[i]);
        }
        return moved;
    }

    /** Where a height comes to lie. */
    double height(double y) {
        int found = Arrays.binarySearch(from, y);
        if (found >= 0) {
            return to[found];
        }
        int next = -found - 1;
        if (next == 0) {
            return to[0] + y - from[0];
        }
        if (next == from.length) {
            return to[next - 1] + y - from[next - 1];
        }
        double share = (y - from[next - 1]) / (from[next] - from[next - 1]);
        return to[next - 1] + share * (to[next] - to[next - 1]);
    }
}
