package backstep.ui.widget;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/** Finds labels, buttons and other controls of which the edge of the window shows only a part, or nothing. */
public final class CutControls {

    /** A pixel that is missing at an edge is not seen. */
    private static final double SLACK = 1;

    private CutControls() {}

    /** Names of all within a part of a window that reach beyond it, or beyond a pane in it that shows no more than itself. */
    public static List<String> in(Parent root) {
        Bounds window = root.localToScene(root.getLayoutBounds());
        return cut(root, window).toList();
    }

    /** What can be scrolled into view is not cut. */
    private static Stream<String> cut(Node node, Bounds seen) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> itself =
                matters(node) && reachesBeyond(place(node), seen) ? Stream.of(name(node)) : Stream.empty();
        boolean scrolls =
                node instanceof ScrollPane || node instanceof VirtualFlow<?> || node instanceof TextInputControl;
        if (scrolls || !(node instanceof Parent parent)) {
            return itself;
        }
        Bounds within = node instanceof Region region && isPane(region) ? place(region) : seen;
        return Stream.concat(itself, parent.getChildrenUnmodifiable().stream().flatMap(child -> cut(child, within)));
    }

    private static boolean isPane(Region region) {
        return region.getMinHeight() == 0 && region.getMinWidth() == 0;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean matters(Node node) {
        return node instanceof Labeled label
                ? !label.getText().isEmpty() || label.getGraphic() != null
                : node instanceof Slider || node instanceof TextInputControl;
    }

    private static boolean reachesBeyond(Bounds place, Bounds window) {
        return place.getMinX() < window.getMinX() - SLACK
                || place.getMinY() < window.getMinY() - SLACK
                || place.getMaxX() > window.getMaxX() + SLACK
                || place.getMaxY() > window.getMaxY() + SLACK;
    }

    private static String name(Node node) {
        String id = node.getId() != null
                ? "#" + node.getId()
                : ((Control) node).getStyleClass().toString();
        return node instanceof Labeled label ? id + " “" + label.getText() + "”" : id;
    }
}
