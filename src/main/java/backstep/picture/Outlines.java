package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;

/** The outlines of a picture's shapes, made of lines and cubic curves, so that every surface draws the same ones. */
public final class Outlines {

    /** The distance of the control points at which a cubic curve comes closest to a quarter of the unit circle. */
    private static final double CIRCLE = 0.5522847498;

    private Outlines() {}

    /** A rectangle whose upper and lower corners are rounded. */
    public static void rectangle(Bounds bounds, double topRadius, double bottomRadius, Pen pen) {
        double left = bounds.x();
        double right = bounds.maxX();
        double top = bounds.y();
        double bottom = bounds.maxY();
        double t = (1 - CIRCLE) * topRadius;
        double b = (1 - CIRCLE) * bottomRadius;
        pen.moveTo(left + topRadius, top);
        pen.lineTo(right - topRadius, top);
        if (topRadius > 0) {
            pen.curveTo(right - t, top, right, top + t, right, top + topRadius);
        }
        pen.lineTo(right, bottom - bottomRadius);
        if (bottomRadius > 0) {
            pen.curveTo(right, bottom - b, right - b, bottom, right - bottomRadius, bottom);
        }
        pen.lineTo(left + bottomRadius, bottom);
        if (bottomRadius > 0) {
            pen.curveTo(left + b, bottom, left, bottom - b, left, bottom - bottomRadius);
        }
        pen.lineTo(left, top + topRadius);
        if (topRadius > 0) {
            pen.curveTo(left, top + t, left + t, top, left + topRadius, top);
        }
        pen.close();
    }

    /** An ellipse that touches all four sides. */
    public static void ellipse(Bounds bounds, Pen pen) {
        double x = bounds.centerX();
        double y = bounds.centerY();
        double dx = CIRCLE * bounds.width() / 2;
        double dy = CIRCLE * bounds.height() / 2;
        pen.moveTo(x, bounds.y());
        pen.curveTo(x + dx, bounds.y(), bounds.maxX(), y - dy, bounds.maxX(), y);
        pen.curveTo(bounds.maxX(), y + dy, x + dx, bounds.maxY(), x, bounds.maxY());
        pen.curveTo(x - dx, bounds.maxY(), bounds.x(), y + dy, bounds.x(), y);
        pen.curveTo(bounds.x(), y - dy, x - dx, bounds.y(), x, bounds.y());
        pen.close();
    }

    /** A whole curve. */
    public static void curve(Curve curve, Pen pen) {
        curve(curve, 0, 0, pen);
    }

    /** A curve up to the base of its arrow head. */
    public static void curve(Curve curve, ArrowHead head, Pen pen) {
        curve(curve, head.baseX() - head.tipX(), head.baseY() - head.tipY(), pen);
    }

    /** The triangle of an arrow head. */
    public static void arrowHead(ArrowHead head, Pen pen) {
        pen.moveTo(head.tipX(), head.tipY());
        pen.lineTo(head.leftX(), head.leftY());
        pen.lineTo(head.rightX(), head.rightY());
        pen.close();
    }

    /** Moves the end and the control point before it, so that the curve still arrives in the same direction. */
    private static void curve(Curve curve, double moveX, double moveY, Pen pen) {
        pen.moveTo(curve.x(0), curve.y(0));
        int last = curve.size() - 1;
        for (int point = 1; point < last; point += 3) {
            boolean ends = point + 2 == last;
            double dx = ends ? moveX : 0;
            double dy = ends ? moveY : 0;
            pen.curveTo(
                    curve.x(point),
                    curve.y(point),
                    curve.x(point + 1) + dx,
                    curve.y(point + 1) + dy,
                    curve.x(point + 2) + dx,
                    curve.y(point + 2) + dy);
        }
    }
}
