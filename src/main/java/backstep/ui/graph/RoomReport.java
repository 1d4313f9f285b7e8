package backstep.ui.graph;

import backstep.layout.wrap.Room;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Tells how much room there is for a picture: the first time at once, and later when a change has come to rest. */
final class RoomReport {

    private static final Duration REST = Duration.millis(250);

    private final PauseTransition rest = new PauseTransition(REST);
    private final ObjectProperty<@Nullable Room> reported;

    RoomReport(ObjectProperty<@Nullable Room> reported) {
        this.reported = reported;
    }

    void changed(SharedPane pane, Framing framing) {
        if (!pane.isUndivided()) {
            return;
        }
        if (reported.get() == null) {
            reported.set(framing.room(pane.free()));
        } else {
            rest.setOnFinished(event -> tell(pane, framing));
            rest.playFromStart();
        }
    }

    /** Meanwhile the window may have been closed, or divided. */
    private void tell(SharedPane pane, Framing framing) {
        if (pane.isUndivided()) {
            reported.set(framing.room(pane.free()));
        }
    }

    /** Whether nothing is about to be told. */
    boolean isAtRest() {
        return rest.getStatus() != Animation.Status.RUNNING;
    }
}
