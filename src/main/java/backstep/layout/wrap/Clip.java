package backstep.layout.wrap;

import java.util.Arrays;

/** Parts of Bézier chains that go on along x, up to some x or from there, with ends that are level. */
final class Clip {

    private static final int BISECTIONS = 40;
    private static final double LEVELLING = 10;
    private static final double LEVEL = 0.02;
    private static final double STEEPEST = 1.5;

    private Clip() {}

    /** As much of a chain as lies before {@code x}, at least its first point. */
    static double[] until(double[] chain, double x) {
        int piece = pieceAt(chain, x);
        if (chain[0] >= x || 6 * piece + 2 >= chain.length) {
            return levelled(chain[0] >= x ? Arrays.copyOf(chain, 2) : chain, 1);
        }
        double[] halves = split(chain, 6 * piece, x);
        double[] part = Arrays.copyOf(chain, 6 * piece + 8);
        System.arraycopy(halves, 0, part, 6 * piece, 8);
        return levelled(part, 1);
    }

    /** As much of a chain as lies behind {@code x}, at least its last point. */
    static double[] from(double[] chain, double x) {
        int piece = pieceAt(chain, x);
        if (chain[0] >= x) {
            return reversed(levelled(reversed(chain), -1));
        }
        if (6 * piece + 2 >= chain.length) {
            return Arrays.copyOfRange(chain, chain.length - 2, chain.length);
        }
        double[] part = Arrays.copyOfRange(chain, 6 * piece, chain.length);
        System.arraycopy(split(chain, 6 * piece, x), 6, part, 0, 8);
        return reversed(levelled(reversed(part), -1));
    }

    /** The first piece that ends behind {@code x}; the number of pieces if none does. */
    private static int pieceAt(double[] chain, double x) {
        int piece = 0;
        while (6 * piece + 6 < chain.length && chain[6 * piece + 6] <= x) {
            piece++;
        }
        return piece;
    }

    /** Both halves of a piece as seven points, by de Casteljau's algorithm. */
    private static double[] split(double[] chain, int from, double x) {
        double low = 0;
        double high = 1;
        double[] halves = halves(chain, from, 0.5);
        for (int step = 0; step < BISECTIONS && halves[6] != x; step++) {
            double t = (low + high) / 2;
            halves = halves(chain, from, t);
            low = halves[6] < x ? t : low;
            high = halves[6] < x ? high : t;
        }
        return halves;
    }

    private static double[] halves(double[] chain, int from, double t) {
        double[] halves = new double[14];
        double[] points = Arrays.copyOfRange(chain, from, from + 8);
        for (int round = 0; round < 4; round++) {
            for (int axis = 0; axis < 2; axis++) {
                halves[2 * round + axis] = points[axis];
                halves[12 - 2 * round + axis] = points[6 - 2 * round + axis];
                for (int i = axis; i + 2 < 8 - 2 * round; i += 2) {
                    points[i] += (points[i + 2] - points[i]) * t;
                }
            }
        }
        return halves;
    }

    /** The chain and a piece that bends it level, if its end is not. */
    private static double[] levelled(double[] chain, int way) {
        int last = chain.length - 2;
        double slope = last == 0 ? 0 : slope(chain, last);
        if (Math.abs(slope) < LEVEL) {
            return chain;
        }
        double rise = Math.clamp(slope, -STEEPEST, STEEPEST) * way * LEVELLING / 2;
        double x = chain[last];
        double y = chain[last + 1];
        double[] longer = Arrays.copyOf(chain, chain.length + 6);
        double[] bend = {
            x + way * LEVELLING / 3,
            y + 2 * rise / 3,
            x + way * 2 * LEVELLING / 3,
            y + rise,
            x + way * LEVELLING,
            y + rise
        };
        System.arraycopy(bend, 0, longer, chain.length, 6);
        return longer;
    }

    /** The slope towards the last point, of the last control point that is another one. */
    private static double slope(double[] chain, int last) {
        int before = last - 2;
        while (before > last - 6 && chain[before] == chain[last] && chain[before + 1] == chain[last + 1]) {
            before -= 2;
        }
        double dx = chain[last] - chain[before];
        return dx == 0 ? 0 : (chain[last + 1] - chain[before + 1]) / dx;
    }

    private static double[] reversed(double[] chain) {
        double[] reversed = new double[chain.length];
        for (int i = 0; i < chain.length; i += 2) {
            reversed[i] = chain[chain.length - 2 - i];
            reversed[i + 1] = chain[chain.length - 1 - i];
        }
        return reversed;
    }
}
