package backstep.picture;

import backstep.geometry.Curve;

/**
 * The filled triangle at the end of a curve. The curve itself is drawn only as far as the middle of the triangle's
 * base, for a thick line would show on both sides of the tip.
 */
public record ArrowHead(
        double tipX,
        double tipY,
        double baseX,
        double baseY,
        double leftX,
        double leftY,
        double rightX,
        double rightY) {

    private static final double LENGTH = 6;
    private static final double LENGTH_PER_WIDTH = 2;
    private static final double HALF_WIDTH = 0.42;

    /** The head of a curve that is drawn with {@code line}. */
    public static ArrowHead of(Curve curve, Line line) {
        int last = curve.size() - 1;
        double tipX = curve.x(last);
        double tipY = curve.y(last);
        int before = last - 1;
        while (before > 0 && curve.x(before) == tipX && curve.y(before) == tipY) {
            before--;
        }
        double dx = tipX - curve.x(before);
        double dy = tipY - curve.y(before);
        double distance = Math.hypot(dx, dy);
        double length = distance == 0 ? 0 : LENGTH + LENGTH_PER_WIDTH * line.width();
        double ux = distance == 0 ? 0 : dx / distance * length;
        double uy = distance == 0 ? 0 : dy / distance * length;
        double baseX = tipX - ux;
        double baseY = tipY - uy;
        return new ArrowHead(
                tipX,
                tipY,
                baseX,
                baseY,
                baseX - uy * HALF_WIDTH,
                baseY + ux * HALF_WIDTH,
                baseX + uy * HALF_WIDTH,
                baseY - ux * HALF_WIDTH);
    }
}
