package backstep.layout.flow;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Box;
import backstep.layout.Direction;

/** Turns pictures between flow coordinates (x from operands to results) and a direction. */
public record Axes(Direction direction) {

    double length(Box box) {
        return direction == Direction.LEFT_RIGHT ? box.width() : box.height();
    }

    double breadth(Box box) {
        return direction == Direction.LEFT_RIGHT ? box.height() : box.width();
    }

    /** A rectangle of flow coordinates in the picture. */
    Bounds bounds(double x, double y, double length, double breadth) {
        return turned(new Bounds(x, y, length, breadth));
    }

    /** A curve of flow coordinates in the picture. */
    Curve curve(double[] flow) {
        return new Curve(turned(flow));
    }

    /** From flow coordinates to the picture, or back. */
    public Bounds turned(Bounds bounds) {
        return direction == Direction.LEFT_RIGHT
                ? bounds
                : new Bounds(bounds.y(), bounds.x(), bounds.height(), bounds.width());
    }

    /** From flow coordinates to the picture, or back. */
    public double[] turned(double[] points) {
        if (direction == Direction.LEFT_RIGHT) {
            return points;
        }
        double[] turned = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            turned[i] = points[i ^ 1];
        }
        return turned;
    }

    /**
     * Where an operand arrives, across the flow from the middle of the box. Several operands share the round of an
     * operation, the first on top; everything else is entered in the middle.
     */
    double slotOffset(Box box, int slot, int slots) {
        return box.kind() == Box.Kind.OPERATION ? ((slot + 0.5) / slots - 0.5) * 2 * radius(box) : 0;
    }

    /** How far behind the edge of its rectangle the outline of a box begins, at an offset from its middle. */
    double outlineDepth(Box box, double offset) {
        if (box.kind() != Box.Kind.OPERATION) {
            return 0;
        }
        double radius = radius(box);
        double beyondFlat = Math.min(Math.max(0, Math.abs(offset) - (breadth(box) / 2 - radius)), radius);
        return radius - Math.sqrt(radius * radius - beyondFlat * beyondFlat);
    }

    /** Operations are circles or pills, whose ends are half circles. */
    private static double radius(Box box) {
        return Math.min(box.width(), box.height()) / 2;
    }
}
