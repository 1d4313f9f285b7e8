package backstep.layout.nested;

import java.util.Arrays;

/** Joins Bézier chains into one. Where one begins a little after the other ends, a straight piece fills the gap. */
final class Chain {

    private static final double TOUCH = 0.01;

    private double[] points = new double[64];
    private int length;

    void add(double[] piece) {
        if (length > 0) {
            fillGap(piece[0], piece[1]);
        }
        int from = length == 0 ? 0 : 2;
        append(piece, from);
    }

    private void fillGap(double x, double y) {
        double fromX = points[length - 2];
        double fromY = points[length - 1];
        if (Math.hypot(x - fromX, y - fromY) > TOUCH) {
            double dx = (x - fromX) / 3;
            double dy = (y - fromY) / 3;
            append(new double[] {fromX + dx, fromY + dy, x - dx, y - dy, x, y}, 0);
        }
    }

    private void append(double[] more, int from) {
        int added = more.length - from;
        if (length + added > points.length) {
            points = Arrays.copyOf(points, 2 * (length + added));
        }
        System.arraycopy(more, from, points, length, added);
        length += added;
    }

    double[] curve() {
        return Arrays.copyOf(points, length);
    }
}
