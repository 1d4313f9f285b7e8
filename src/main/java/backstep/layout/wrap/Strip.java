package backstep.layout.wrap;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Cluster;
import backstep.layout.Diagram;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.layout.flow.Axes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A placement in one row, in flow coordinates: x grows from operands to results, whichever way the picture goes. */
record Strip(Placement placement, List<Bounds> boxes, List<double[]> curves, List<Bounds> outlines) {

    static Strip of(Placement placement) {
        Axes axes = new Axes(placement.direction());
        return new Strip(
                placement,
                placement.boxes().stream().map(axes::turned).toList(),
                placement.curves().stream()
                        .map(Curve::coordinates)
                        .map(axes::turned)
                        .toList(),
                placement.outlines().stream().map(axes::turned).toList());
    }

    Diagram diagram() {
        return placement.diagram();
    }

    Link link(int index) {
        return diagram().links().get(index);
    }

    /** Everything that a cut must not touch: boxes, an operation together with its value; and frames. */
    List<Bounds> solids() {
        List<Bounds> solids = new ArrayList<>(boxes.size() + outlines.size());
        for (int box = 0; box < boxes.size(); box++) {
            solids.add(boxes.get(box));
            int value = valueOf(box);
            if (value != box) {
                solids.add(between(boxes.get(box), boxes.get(value)));
            }
        }
        solids.addAll(outlines);
        return solids;
    }

    private static Bounds between(Bounds first, Bounds last) {
        return new Bounds(first.x(), first.y(), Math.max(first.maxX(), last.maxX()) - first.x(), first.height());
    }

    /** The value of an operation, which belongs to it; else the box itself. */
    private int valueOf(int box) {
        int next = box + 1;
        boolean isOperation = next < boxes.size()
                && diagram().operationBoxOf(diagram().boxes().get(next).node()) == box
                && diagram().boxOf(diagram().boxes().get(next).node()) == next;
        return isOperation ? next : box;
    }

    /** The boxes that nothing enters and that lie in no frame: they may go to the row in which they are needed. */
    BitSet movable() {
        BitSet movable = new BitSet(boxes.size());
        movable.set(0, boxes.size());
        diagram().links().forEach(link -> movable.clear(link.to()));
        for (Cluster cluster : diagram().clusters()) {
            movable.clear(cluster.first(), cluster.end());
        }
        return movable;
    }
}
