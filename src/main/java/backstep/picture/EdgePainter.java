package backstep.picture;

import backstep.layout.Bounds;
import backstep.layout.Box;
import backstep.layout.Curve;
import backstep.layout.Diagram;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.picture.DebugMarks.Hop;
import java.util.Set;

/** Draws the curves between boxes: first all that rest, then those along which a number flows. */
final class EdgePainter {

    private static final Part PART = new NamedPart("edges", "", "edges");

    private final Styles normal;
    private final Styles pending;
    private final Styles dimmed;

    EdgePainter(Styles normal, Styles pending, Styles dimmed) {
        this.normal = normal;
        this.pending = pending;
        this.dimmed = dimmed;
    }

    void paint(Surface surface, Placement placement, View view, Detail detail, Bounds visible) {
        surface.begin(PART);
        paint(surface, placement, view, detail, visible, false);
        paintHops(surface, placement, view.marks().debug().hops(), detail, visible);
        if (view.isMoving()) {
            paint(surface, placement, view, detail, visible, true);
        }
        surface.end();
    }

    private void paint(
            Surface surface, Placement placement, View view, Detail detail, Bounds visible, boolean flowing) {
        Diagram diagram = placement.diagram();
        for (int index = 0; index < diagram.links().size(); index++) {
            Link link = diagram.links().get(index);
            Curve curve = placement.curves().get(index);
            if (flows(diagram, link, view) == flowing && touches(curve, visible)) {
                int operation = diagram.boxes().get(link.to()).node();
                Curve directed = flowing && view.flowsBackward() ? reversed(curve) : curve;
                surface.curve(directed, flowing ? normal.activeEdge : line(view, operation), detail != Detail.BLOCK);
            }
        }
    }

    private void paintHops(Surface surface, Placement placement, Set<Hop> hops, Detail detail, Bounds visible) {
        Diagram diagram = placement.diagram();
        for (int index = 0; index < diagram.links().size() && !hops.isEmpty(); index++) {
            Curve curve = placement.curves().get(index);
            if (isMarked(diagram, diagram.links().get(index), hops) && touches(curve, visible)) {
                surface.curve(curve, normal.hop, detail != Detail.BLOCK);
            }
        }
    }

    private static boolean flows(Diagram diagram, Link link, View view) {
        Box to = diagram.boxes().get(link.to());
        return to.kind() == Box.Kind.OPERATION ? view.flowsThrough(to.node(), link.slot()) : view.flowsOut(to.node());
    }

    private Line line(View view, int operation) {
        if (view.isUnreached(operation)) {
            return dimmed.edge;
        }
        return view.progress(operation) == Progress.PENDING ? pending.edge : normal.edge;
    }

    /** Whether a link belongs to a path: that of an operand, or the one behind an operation through which it leads. */
    private static boolean isMarked(Diagram diagram, Link link, Set<Hop> hops) {
        Box to = diagram.boxes().get(link.to());
        return to.kind() == Box.Kind.OPERATION
                ? hops.contains(new Hop(to.node(), link.slot()))
                : hops.contains(new Hop(to.node(), 0)) || hops.contains(new Hop(to.node(), 1));
    }

    private static boolean touches(Curve curve, Bounds visible) {
        Extent extent = new Extent();
        extent.add(curve);
        return extent.touches(visible);
    }

    private static Curve reversed(Curve curve) {
        double[] coordinates = new double[2 * curve.size()];
        for (int point = 0; point < curve.size(); point++) {
            coordinates[2 * point] = curve.x(curve.size() - 1 - point);
            coordinates[2 * point + 1] = curve.y(curve.size() - 1 - point);
        }
        return new Curve(coordinates);
    }
}
