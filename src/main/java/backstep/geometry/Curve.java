package backstep.geometry;

import java.util.Arrays;

/**
 * A chain of cubic Bézier curves, from the outline of one box to the outline of another, in pixels at 100 %. Points 0,
 * 3, 6 and so on lie on the curve; the two between them are control points.
 */
public final class Curve {

    private final double[] coordinates;

    /**
     * A curve through the given points.
     *
     * @param coordinates x and y of 3k + 1 points in turn, k ≥ 1
     */
    public Curve(double... coordinates) {
        if (coordinates.length < 8 || coordinates.length % 6 != 2) {
            throw new IllegalArgumentException("cubic curves have 3k + 1 points, not " + coordinates.length / 2.0);
        }
        this.coordinates = coordinates.clone();
    }

    /** The number of points, 3k + 1. */
    public int size() {
        return coordinates.length / 2;
    }

    /** The number k of cubic pieces. */
    public int pieces() {
        return coordinates.length / 6;
    }

    public double x(int point) {
        return coordinates[2 * point];
    }

    public double y(int point) {
        return coordinates[2 * point + 1];
    }

    /** x and y of all points in turn. */
    public double[] coordinates() {
        return coordinates.clone();
    }

    public Point point(int index) {
        return new Point(x(index), y(index));
    }

    public Point start() {
        return point(0);
    }

    public Point end() {
        return point(size() - 1);
    }

    /**
     * The point on a piece at a parameter, by Bernstein's polynomials.
     *
     * @param piece from 0 to {@link #pieces()} − 1
     * @param t from 0 at the beginning of the piece to 1 at its end
     */
    public Point at(int piece, double t) {
        double s = 1 - t;
        double[] weights = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
        double x = 0;
        double y = 0;
        for (int i = 0; i < weights.length; i++) {
            x += weights[i] * x(3 * piece + i);
            y += weights[i] * y(3 * piece + i);
        }
        return new Point(x, y);
    }

    /** Whether the other is a curve through the very same points. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Curve curve && Arrays.equals(coordinates, curve.coordinates);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coordinates);
    }

    @Override
    public String toString() {
        return "Curve" + Arrays.toString(coordinates);
    }
}
