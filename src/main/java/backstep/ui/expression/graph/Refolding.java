package backstep.ui.expression.graph;

import backstep.layout.Placement;
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
