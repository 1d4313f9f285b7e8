package backstep.layout.flow;

/** The smallest rectangle that holds everything seen so far, with a margin around. */
public final class Extent {

    /** Second differences below this belong to a parabola, in pixels. */
    private static final double FLAT = 1e-9;

    private final double margin;
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;

    /** An empty one. */
    public Extent(double margin) {
        this.margin = margin;
    }

    /** Takes in a point. */
    public void include(double x, double y) {
        minX = Math.min(minX, x);
        maxX = Math.max(maxX, x);
        minY = Math.min(minY, y);
        maxY = Math.max(maxY, y);
    }

    /** Takes in a chain of cubic Bézier curves, but not its control points, which may lie far outside. */
    public void includeCurve(double[] points) {
        include(points[0], points[1]);
        for (int i = 0; i + 6 < points.length; i += 6) {
            include(points[i + 6], points[i + 7]);
            for (int axis = 0; axis < 2; axis++) {
                includeTurns(points, i, axis);
            }
        }
    }

    /** Where a piece turns back along an axis: the roots of its derivative, a quadratic. */
    private void includeTurns(double[] points, int from, int axis) {
        double d0 = points[from + 2 + axis] - points[from + axis];
        double d1 = points[from + 4 + axis] - points[from + 2 + axis];
        double d2 = points[from + 6 + axis] - points[from + 4 + axis];
        if (d0 * d1 >= 0 && d1 * d2 >= 0) {
            return;
        }
        double a = d0 - 2 * d1 + d2;
        double b = d1 - d0;
        double root = Math.sqrt(Math.max(0, b * b - a * d0));
        includeAt(points, from, Math.abs(a) < FLAT ? -d0 / (2 * b) : (-b + root) / a);
        includeAt(points, from, Math.abs(a) < FLAT ? -d0 / (2 * b) : (-b - root) / a);
    }

    private void includeAt(double[] points, int from, double t) {
        if (t > 0 && t < 1) {
            include(at(points, from, t), at(points, from + 1, t));
        }
    }

    private static double at(double[] points, int from, double t) {
        double s = 1 - t;
        return s * s * s * points[from]
                + 3 * s * s * t * points[from + 2]
                + 3 * s * t * t * points[from + 4]
                + t * t * t * points[from + 6];
    }

    /** The same points as seen from the rectangle's corner, margin included. */
    public double[] moveToOrigin(double[] points) {
        double[] moved = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            moved[i] = points[i] - minX + margin;
            moved[i + 1] = points[i + 1] - minY + margin;
        }
        return moved;
    }

    /** In the direction of x, margins included. */
    public double length() {
        return maxX - minX + 2 * margin;
    }

    /** In the direction of y, margins included. */
    public double breadth() {
        return maxY - minY + 2 * margin;
    }
}
