package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.geometry.Point;
import backstep.layout.Box;
import backstep.layout.Cluster;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.ui.expression.model.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way from one picture of a graph to another, in which other groups are open. Boxes go from where they, or the
 * group that hid them, were; curves go along with their ends.
 */
final class Transition {

    private final Placement before;
    private final Placement after;
    private final Map<Integer, Bounds> groupsBefore = new HashMap<>();
    private final Bounds[] starts;
    private final Bounds[] outlineStarts;

    Transition(Drawing from, Drawing to) {
        before = from.layout().placement();
        after = to.layout().placement();
        for (int index = 0; index < before.boxes().size(); index++) {
            Box box = before.diagram().boxes().get(index);
            if (box.kind() == Box.Kind.GROUP) {
                groupsBefore.put(box.node(), before.boxes().get(index));
            }
        }
        for (int index = 0; index < before.outlines().size(); index++) {
            groupsBefore.put(
                    before.diagram().clusters().get(index).group(),
                    before.outlines().get(index));
        }
        starts = new Bounds[after.boxes().size()];
        for (int index = 0; index < starts.length; index++) {
            Box box = after.diagram().boxes().get(index);
            int node = box.kind() == Box.Kind.GROUP ? to.folding().groups().result(box.node()) : box.node();
            starts[index] = start(box, node, after.boxes().get(index));
        }
        outlineStarts = new Bounds[after.outlines().size()];
        for (int index = 0; index < outlineStarts.length; index++) {
            Cluster cluster = after.diagram().clusters().get(index);
            Bounds was = groupsBefore.get(cluster.group());
            int result = to.folding().groups().result(cluster.group());
            outlineStarts[index] = was == null ? point(before.diagram().boxOf(result)) : was;
        }
    }

    /** Where a group was, as a box or as an outline; null if it was not to be seen. */
    static @Nullable Bounds find(Placement placement, int group) {
        for (int index = 0; index < placement.outlines().size(); index++) {
            if (placement.diagram().clusters().get(index).group() == group) {
                return placement.outlines().get(index);
            }
        }
        for (int index = 0; index < placement.boxes().size(); index++) {
            Box box = placement.diagram().boxes().get(index);
            if (box.kind() == Box.Kind.GROUP && box.node() == group) {
                return placement.boxes().get(index);
            }
        }
        return null;
    }

    private Bounds start(Box box, int node, Bounds end) {
        Bounds group = box.kind() == Box.Kind.GROUP ? groupsBefore.get(box.node()) : null;
        if (group != null) {
            return centred(group.center(), end);
        }
        int seen = box.kind() == Box.Kind.OPERATION
                ? before.diagram().operationBoxOf(node)
                : before.diagram().boxOf(node);
        return centred(before.boxes().get(seen).center(), end);
    }

    private static Bounds centred(Point center, Bounds size) {
        return new Bounds(center.x() - size.width() / 2, center.y() - size.height() / 2, size.width(), size.height());
    }

    private Bounds point(int box) {
        Point center = before.boxes().get(box).center();
        return new Bounds(center.x(), center.y(), 1, 1);
    }

    /** The picture on the way, 0 being the beginning and 1 the end. */
    Placement at(double share) {
        List<Bounds> boxes = new ArrayList<>(starts.length);
        for (int index = 0; index < starts.length; index++) {
            boxes.add(between(starts[index], after.boxes().get(index), share));
        }
        List<Curve> curves = new ArrayList<>(after.curves().size());
        for (int index = 0; index < after.curves().size(); index++) {
            Link link = after.diagram().links().get(index);
            curves.add(moved(after.curves().get(index), boxes, link));
        }
        List<Bounds> outlines = new ArrayList<>(outlineStarts.length);
        for (int index = 0; index < outlineStarts.length; index++) {
            outlines.add(between(outlineStarts[index], after.outlines().get(index), share));
        }
        return new Placement(
                after.diagram(), after.direction(), after.width(), after.height(), boxes, curves, outlines);
    }

    private static Bounds between(Bounds from, Bounds to, double share) {
        return new Bounds(
                mix(from.x(), to.x(), share),
                mix(from.y(), to.y(), share),
                mix(from.width(), to.width(), share),
                mix(from.height(), to.height(), share));
    }

    /** The curve with its ends moved as far as their boxes are, and what is between moved in proportion. */
    private Curve moved(Curve curve, List<Bounds> boxes, Link link) {
        Bounds from = boxes.get(link.from());
        Bounds to = boxes.get(link.to());
        double startX = from.x() - after.boxes().get(link.from()).x();
        double startY = from.y() - after.boxes().get(link.from()).y();
        double endX = to.x() - after.boxes().get(link.to()).x();
        double endY = to.y() - after.boxes().get(link.to()).y();
        double[] points = new double[2 * curve.size()];
        for (int point = 0; point < curve.size(); point++) {
            double share = (double) point / (curve.size() - 1);
            points[2 * point] = curve.x(point) + mix(startX, endX, share);
            points[2 * point + 1] = curve.y(point) + mix(startY, endY, share);
        }
        return new Curve(points);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
