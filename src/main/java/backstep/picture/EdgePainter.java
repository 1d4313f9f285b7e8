package backstep.picture;

import backstep.engine.Graph;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Box;
import backstep.layout.Diagram;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.picture.DebugMarks.Hop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws the curves between boxes: first all that rest, then those along which a number flows. */
final class EdgePainter {

    private static final SceneElement PART = new NamedElement("edges", "", "edges");

    private final Styles normal;
    private final Styles pending;
    private final Styles dimmed;

    EdgePainter(Styles normal, Styles pending, Styles dimmed) {
        this.normal = normal;
        this.pending = pending;
        this.dimmed = dimmed;
    }

    void paint(Surface surface, Placement placement, View view, Detail detail, Bounds visible, BoundingBoxes extents) {
        Map<Line, List<Curve>> resting = new LinkedHashMap<>();
        List<Curve> flowing = new ArrayList<>();
        Diagram diagram = placement.diagram();
        for (int index = 0; index < diagram.links().size(); index++) {
            if (extents.touches(index, visible)) {
                Link link = diagram.links().get(index);
                Curve curve = placement.curves().get(index);
                if (view.isMoving() && flows(diagram, link, view)) {
                    flowing.add(view.flowsBackward() ? reversed(curve) : curve);
                } else {
                    resting.computeIfAbsent(line(diagram, link, view), line -> new ArrayList<>())
                            .add(curve);
                }
            }
        }
        boolean heads = detail.isLegible();
        surface.begin(PART);
        resting.forEach((line, curves) -> surface.curves(curves, line, heads));
        surface.curves(marked(placement, view, visible, extents), normal.hop, heads);
        surface.curves(flowing, normal.activeEdge, heads);
        surface.end();
    }

    private static List<Curve> marked(Placement placement, View view, Bounds visible, BoundingBoxes extents) {
        Set<Hop> hops = view.marks().debug().hops();
        List<Curve> marked = new ArrayList<>();
        Diagram diagram = placement.diagram();
        for (int index = 0; index < diagram.links().size() && !hops.isEmpty(); index++) {
            if (extents.touches(index, visible)
                    && isMarked(diagram, diagram.links().get(index), hops)) {
                marked.add(placement.curves().get(index));
            }
        }
        return marked;
    }

    private static boolean flows(Diagram diagram, Link link, View view) {
        Box to = diagram.boxes().get(link.to());
        return switch (to.kind()) {
            case OPERATION -> view.flowsThrough(to.node(), link.slot());
            case VALUE -> view.flowsOut(to.node());
            case GROUP -> flowsInto(diagram, link, view);
        };
    }

    /** Whether the step within a closed group takes an operand from where a link comes from, or sends a gradient there. */
    private static boolean flowsInto(Diagram diagram, Link link, View view) {
        Step step = view.step();
        Graph graph = view.graph();
        boolean acts = step.phase() == Phase.FORWARD || step.phase() == Phase.BACKWARD;
        if (!acts || diagram.boxOf(step.node()) != link.to()) {
            return false;
        }
        for (int slot = 0; slot < graph.arity(step.node()); slot++) {
            int operand = graph.operand(step.node(), slot);
            if (diagram.boxOf(operand) == link.from() && Flow.isOperand(graph, step, operand)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link belongs to a path: that of an operand, or the one behind an operation through which it leads. */
    private static boolean isMarked(Diagram diagram, Link link, Set<Hop> hops) {
        Box to = diagram.boxes().get(link.to());
        return switch (to.kind()) {
            case OPERATION -> hops.contains(new Hop(to.node(), link.slot()));
            case VALUE -> hops.contains(new Hop(to.node(), 0)) || hops.contains(new Hop(to.node(), 1));
            case GROUP -> false;
        };
    }

    private Line line(Diagram diagram, Link link, View view) {
        Box to = diagram.boxes().get(link.to());
        boolean group = to.kind() == Box.Kind.GROUP;
        if (group ? view.group(to.node()).isUnreached() : view.isUnreached(to.node())) {
            return dimmed.edge(link.count());
        }
        Progress progress = group ? view.group(to.node()).progress() : view.progress(to.node());
        return (progress == Progress.PENDING ? pending : normal).edge(link.count());
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
