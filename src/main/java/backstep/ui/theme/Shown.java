package backstep.ui.theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Whether something is in a window that is on screen. Windows that come and go watch what lives longer than they do only
 * {@code when} they are shown, or they would never be forgotten.
 */
public final class Shown {

    private Shown() {}

    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Shown::of).orElse(false);
    }

    public static ObservableValue<Boolean> of(Scene scene) {
        return scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
    }
}
