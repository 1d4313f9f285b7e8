package backstep.layout.layered;

import java.util.Arrays;

/**
 * A line through given points that passes each of them along the flow, so that it has no kinks: every piece is a
 * straight line or an S whose control points lie level with its ends. An S stays within the rectangle of its ends, so
 * between two levels it meets no box.
 */
final class SmoothPath {

    private double[] coordinates = new double[32];
    private int length;

    SmoothPath(double x, double y) {
        add(x, y);
    }

    /** Goes on to a point. A level piece after a level piece makes it longer. */
    void to(double x, double y) {
        double fromX = coordinates[length - 2];
        double fromY = coordinates[length - 1];
        if (x == fromX && y == fromY) {
            return;
        }
        if (y == fromY && length > 2 && coordinates[length - 7] == y) {
            length -= 6;
            to(x, y);
            return;
        }
        double middle = (fromX + x) / 2;
        add(middle, fromY);
        add(middle, y);
        add(x, y);
    }

    /** The points of the Bézier chain, x and y in turn. */
    double[] curve() {
        return Arrays.copyOf(coordinates, length);
    }

    private void add(double x, double y) {
        if (length == coordinates.length) {
            coordinates = Arrays.copyOf(coordinates, 2 * length);
        }
        coordinates[length++] = x;
        coordinates[length++] = y;
    }
}
