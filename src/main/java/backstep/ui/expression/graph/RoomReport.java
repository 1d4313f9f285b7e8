package backstep.ui.expression.graph;

import backstep.layout.wrap.PaneSize;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Tells how much room there is for a picture: the first time at once, and later when a change has come to rest. */
final class RoomReport {

    private static final Duration REST = Duration.millis(250);

    private final PauseTransition rest = new PauseTransition(REST);
    private final SharedPane pane;
    private final CameraPlaces places;
    private final ObjectProperty<@Nullable PaneSize> reported;

    RoomReport(SharedPane pane, CameraPlaces places, ObjectProperty<@Nullable PaneSize> reported) {
        this.pane = pane;
        this.places = places;
        this.reported = reported;
        rest.setOnFinished(event -> tell());
    }

    void changed() {
        if (reported.get() == null) {
            tell();
        } else {
            rest.playFromStart();
        }
    }

    private void tell() {
        if (pane.isUndivided()) {
            reported.set(places.room());
        }
    }

    /** Whether nothing is about to be told. */
    boolean isAtRest() {
        return rest.getStatus() != Animation.Status.RUNNING;
    }
}
