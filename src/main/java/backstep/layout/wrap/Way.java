package backstep.layout.wrap;

import java.util.Arrays;

/** A Bézier chain that is put together from pieces of others and from straight lines with round bends. */
final class Way {

    /** How wide bends are where there is room. */
    static final double BEND = 8;

    /** How far the control points of a quarter of a circle lie from its corner, in radiuses. */
    private static final double CORNER = 1 - 0.5523;

    private double[] points;
    private int length;

    /** Begins with a chain, or with a point alone. */
    Way(double[] beginning) {
        points = Arrays.copyOf(beginning, beginning.length + 64);
        length = beginning.length;
    }

    /** Goes on straight from corner to corner, to the beginning of a chain and along that. */
    Way through(double[] corners, double[] end) {
        double[] stops = Arrays.copyOf(corners, corners.length + 2);
        System.arraycopy(end, 0, stops, corners.length, 2);
        for (int stop = 0; stop < corners.length; stop += 2) {
            bend(stops[stop], stops[stop + 1], stops[stop + 2], stops[stop + 3]);
        }
        straight(end[0], end[1]);
        append(end, 2);
        return this;
    }

    double[] chain() {
        return Arrays.copyOf(points, length);
    }

    /** Straight towards a corner and round it, towards the next one. */
    private void bend(double x, double y, double nextX, double nextY) {
        double before = Math.hypot(x - points[length - 2], y - points[length - 1]);
        double after = Math.hypot(nextX - x, nextY - y);
        double radius = Math.min(BEND, Math.min(before, after / 2));
        if (radius == 0) {
            return;
        }
        double inX = (x - points[length - 2]) / before;
        double inY = (y - points[length - 1]) / before;
        double outX = (nextX - x) / after;
        double outY = (nextY - y) / after;
        straight(x - inX * radius, y - inY * radius);
        double control = CORNER * radius;
        append(
                new double[] {
                    x - inX * control,
                    y - inY * control,
                    x + outX * control,
                    y + outY * control,
                    x + outX * radius,
                    y + outY * radius
                },
                0);
    }

    private void straight(double x, double y) {
        double dx = (x - points[length - 2]) / 3;
        double dy = (y - points[length - 1]) / 3;
        if (dx != 0 || dy != 0) {
            append(new double[] {points[length - 2] + dx, points[length - 1] + dy, x - dx, y - dy, x, y}, 0);
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
}
