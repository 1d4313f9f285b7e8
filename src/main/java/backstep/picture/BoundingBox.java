package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;

/** Grows to the smallest rectangle around all that is added. */
final class BoundingBox {

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(Bounds bounds) {
        add(bounds.x(), bounds.y());
        add(bounds.maxX(), bounds.maxY());
    }

    /** Adds a curve with its control points, between which it lies. */
    void add(Curve curve) {
        for (int point = 0; point < curve.size(); point++) {
            add(curve.x(point), curve.y(point));
        }
    }

    boolean touches(Bounds other) {
        return left <= other.maxX() && right >= other.x() && top <= other.maxY() && bottom >= other.y();
    }

    Bounds bounds() {
        return new Bounds(left, top, right - left, bottom - top);
    }

    private void add(double x, double y) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }
}
