package backstep.layout.flow;

/** The smallest rectangle that holds everything seen so far, with a margin around. */
final class Extent {

    private final double margin;
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;

    Extent(double margin) {
        this.margin = margin;
    }

    /** Takes in points, x and y in turn. Control points hold a Bézier curve in, so they serve for curves too. */
    void include(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            minX = Math.min(minX, points[i]);
            maxX = Math.max(maxX, points[i]);
            minY = Math.min(minY, points[i + 1]);
            maxY = Math.max(maxY, points[i + 1]);
        }
    }

    /** The same points as seen from the rectangle's corner, margin included. */
    double[] moveToOrigin(double[] points) {
        double[] moved = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            moved[i] = points[i] - minX + margin;
            moved[i + 1] = points[i + 1] - minY + margin;
        }
        return moved;
    }

    double length() {
        return maxX - minX + 2 * margin;
    }

    double breadth() {
        return maxY - minY + 2 * margin;
    }
}
