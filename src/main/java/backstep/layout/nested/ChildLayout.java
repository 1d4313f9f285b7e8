package backstep.layout.nested;

import backstep.layout.BoxSizes;
import backstep.layout.Direction;
import backstep.layout.flow.Block;
import backstep.layout.flow.Extent;
import backstep.layout.flow.FlowGraph;
import backstep.layout.flow.Routes;
import backstep.layout.flow.Spacing;
import backstep.layout.layered.Ports;
import java.util.List;

/**
 * A compound node that is drawn, in flow coordinates as seen from the corner of its frame.
 *
 * @param corners x and y of each entry, member and exit in turn
 * @param curves one for each segment
 */
@SuppressWarnings("ArrayRecordComponent") // looked at by the one layout that made it, and never compared
record ChildLayout(double[] corners, List<double[]> curves, double length, double breadth) {

    /** The root, which has no frame. */
    static ChildLayout withoutFrame(Routes routes) {
        return new ChildLayout(routes.corners(), routes.curves(), 0, 0);
    }

    /** Puts a frame around what is drawn. Terminals lie on it. */
    static ChildLayout framed(FlowGraph flow, Ports ports, Routes routes) {
        Extent extent = new Extent(0);
        for (int i = 0; i < flow.blocks().size(); i++) {
            Block block = flow.blocks().get(i);
            extent.include(routes.corners()[2 * i], routes.corners()[2 * i + 1]);
            extent.include(routes.corners()[2 * i] + block.length(), routes.corners()[2 * i + 1] + block.breadth());
        }
        routes.curves().forEach(extent::includeCurve);
        boolean across = flow.direction() == Direction.LEFT_RIGHT;
        double before = (ports.entries() > 0 ? 0 : Spacing.FRAME) + (across ? 0 : BoxSizes.CAPTION_HEIGHT);
        double after = ports.exits() > 0 ? 0 : Spacing.FRAME;
        double above = across ? BoxSizes.CAPTION_HEIGHT : Spacing.FRAME;
        double[] corners = shifted(extent.moveToOrigin(routes.corners()), before, above);
        List<double[]> curves = routes.curves().stream()
                .map(curve -> shifted(extent.moveToOrigin(curve), before, above))
                .toList();
        return new ChildLayout(
                corners, curves, before + extent.length() + after, above + extent.breadth() + Spacing.FRAME);
    }

    private static double[] shifted(double[] points, double dx, double dy) {
        double[] shifted = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            shifted[i] = points[i] + dx;
            shifted[i + 1] = points[i + 1] + dy;
        }
        return shifted;
    }

    /** A curve as seen from elsewhere. */
    double[] curve(int segment, double x, double y) {
        return shifted(curves.get(segment), x, y);
    }

    double x(int place) {
        return corners[2 * place];
    }

    double y(int place) {
        return corners[2 * place + 1];
    }
}
