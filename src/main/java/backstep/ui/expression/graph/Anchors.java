package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import backstep.geometry.Point;
import backstep.layout.Placement;
import backstep.picture.Handle;
import backstep.ui.expression.model.Drawing;
import org.jspecify.annotations.Nullable;

/** Where stood what is to stay under the pointer, or where it is seen, and where it stands now. */
record Anchors(Point before, Point after) {

    /**
     * The handle of a group in both pictures; where the same groups are open, a node. Null if it is not to be seen in
     * one of them.
     */
    static @Nullable Anchors of(Drawing before, Drawing after, int group, int node) {
        boolean sameGroups = before.folding().equals(after.folding());
        Point was = sameGroups ? middle(before, node) : anchor(before.layout().placement(), group);
        Point is = sameGroups ? middle(after, node) : anchor(after.layout().placement(), group);
        return was == null || is == null ? null : new Anchors(was, is);
    }

    private static @Nullable Point middle(Drawing drawing, int node) {
        Placement placement = drawing.layout().placement();
        int box = placement.diagram().boxOf(node);
        return box < 0 ? null : placement.boxes().get(box).center();
    }

    private static @Nullable Point anchor(Placement placement, int group) {
        Bounds place = Transition.find(placement, group);
        if (place == null) {
            return null;
        }
        boolean open = placement.outlines().contains(place);
        return (open ? Handle.ofOutline(place) : Handle.ofBox(place)).center();
    }

    double dx() {
        return before.x() - after.x();
    }

    double dy() {
        return before.y() - after.y();
    }
}
