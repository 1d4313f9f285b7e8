package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Placement;

/** The rectangles around all curves of a placement, worked out once, so that a large picture is quickly cut to size. */
final class BoundingBoxes {

    private final Placement placement;
    private final double[] sides;

    BoundingBoxes(Placement placement) {
        this.placement = placement;
        this.sides = new double[4 * placement.curves().size()];
        for (int index = 0; index < placement.curves().size(); index++) {
            Curve curve = placement.curves().get(index);
            double left = curve.x(0);
            double top = curve.y(0);
            double right = left;
            double bottom = top;
            for (int point = 1; point < curve.size(); point++) {
                left = Math.min(left, curve.x(point));
                right = Math.max(right, curve.x(point));
                top = Math.min(top, curve.y(point));
                bottom = Math.max(bottom, curve.y(point));
            }
            sides[4 * index] = left;
            sides[4 * index + 1] = top;
            sides[4 * index + 2] = right;
            sides[4 * index + 3] = bottom;
        }
    }

    @SuppressWarnings("ReferenceEquality") // equal placements would do too, but comparing large ones takes long
    boolean isOf(Placement other) {
        return placement == other;
    }

    boolean touches(int curve, Bounds area) {
        return sides[4 * curve] <= area.maxX()
                && sides[4 * curve + 2] >= area.x()
                && sides[4 * curve + 1] <= area.maxY()
                && sides[4 * curve + 3] >= area.y();
    }
}
