package backstep.ui.widget;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Keeps a view up to date: at most a number of times a second, and only while it can be seen. What was asked for
 * last is always shown in the end. On the JavaFX thread.
 */
public final class Refresh {

    private final Node view;
    private final Runnable action;
    private final PauseTransition rest;
    private boolean stale;

    /** @param perSecond how often the view is brought up to date at most */
    public Refresh(Node view, double perSecond, Runnable action) {
        this.view = view;
        this.action = action;
        rest = new PauseTransition(Duration.seconds(1 / perSecond));
        rest.setOnFinished(event -> catchUp());
        view.sceneProperty().subscribe(scene -> catchUp());
        // Tabs and columns hide their content by hiding what it stands in.
        shown(view).subscribe(shown -> catchUp());
    }

    /** Whether a node and all that it stands in are visible. */
    private static ObservableValue<Boolean> shown(Node node) {
        return node.visibleProperty()
                .flatMap(visible -> visible
                        ? node.parentProperty().flatMap(Refresh::shown).orElse(true)
                        : new SimpleBooleanProperty(false));
    }

    private void catchUp() {
        if (stale) {
            soon();
        }
    }

    /** Brings the view up to date as soon as it is its turn. */
    public void soon() {
        if (rest.getStatus() == Animation.Status.RUNNING || !isSeen()) {
            stale = true;
        } else {
            now();
        }
    }

    /** Brings the view up to date at once, if it can be seen. */
    public void now() {
        stale = !isSeen();
        if (!stale) {
            rest.playFromStart();
            action.run();
        }
    }

    /** Brings the view up to date: in its turn while more changes follow at once, else now. */
    public void request(boolean moreFollow) {
        if (moreFollow) {
            soon();
        } else {
            now();
        }
    }

    private boolean isSeen() {
        if (view.getScene() == null) {
            return false;
        }
        Node node = view;
        while (node != null && node.isVisible()) {
            node = node.getParent();
        }
        return node == null;
    }
}
