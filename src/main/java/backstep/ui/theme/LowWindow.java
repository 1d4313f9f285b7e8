package backstep.ui.theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * Whether a window is so low, for its size of type, that bars and columns do with less, and leave the rest to what people
 * came for.
 */
public final class LowWindow {

    /** A window that is lower than this is low, in pixels at the usual size of type. */
    private static final double TALL = 440;

    private LowWindow() {}

    /** Whether the window of a node is low; false while the node is in none. */
    public static ObservableValue<Boolean> of(Node node) {
        ObservableValue<Double> scale = TypeSize.scaleOf(node);
        return node.sceneProperty()
                .flatMap(Scene::rootProperty)
                // As high as its scene, and as a picture of it that is taken without a screen.
                .flatMap(root -> ((Region) root).heightProperty())
                .flatMap(height -> scale.map(factor -> height.doubleValue() < TALL * factor))
                .orElse(false);
    }
}
