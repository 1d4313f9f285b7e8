package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import backstep.geometry.Point;
import backstep.layout.Placement;
import backstep.picture.Handle;
import backstep.ui.expression.model.Drawing;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The movement in which groups open or close. */
final class Refolding {

    /** Larger pictures change at once. */
    private static final int LARGEST_MOVING = 600;

    private final ReadOnlyObjectWrapper<@Nullable Placement> moving = new ReadOnlyObjectWrapper<>();
    private Motion motion = new Motion(share -> {});

    /** Where stood what is to stay under the pointer, or where it is seen, and where it stands now. */
    record Anchors(Point before, Point after) {

        double dx() {
            return before.x() - after.x();
        }

        double dy() {
            return before.y() - after.y();
        }
    }

    /**
     * The handle of a group in both pictures; where the same groups are open, a node. Null if it is not to be seen in
     * one of them.
     */
    static @Nullable Anchors anchors(Drawing before, Drawing after, int group, int node) {
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

    /** @param camera is told the share of the way that is done */
    void start(Drawing before, Drawing after, DoubleConsumer camera) {
        int boxes = Math.max(
                before.layout().placement().boxes().size(),
                after.layout().placement().boxes().size());
        if (boxes <= LARGEST_MOVING) {
            Transition transition = new Transition(before, after);
            motion = new Motion(share -> {
                moving.set(share < 1 ? transition.at(share) : null);
                camera.accept(share);
            });
            motion.start();
        }
    }

    /** Goes to the end at once, if it is under way. */
    void finish() {
        motion.finish();
    }

    boolean isRunning() {
        return motion.isRunning();
    }

    /** What is to be painted in place of the placement, as long as groups open or close; else null. */
    ReadOnlyObjectProperty<@Nullable Placement> movingProperty() {
        return moving.getReadOnlyProperty();
    }
}
