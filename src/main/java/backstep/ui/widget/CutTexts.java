package backstep.ui.widget;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Finds labels and buttons that show less than their text. */
public final class CutTexts {

    /** Less room than this is none. */
    private static final double SLACK = 2;

    private CutTexts() {}

    /**
     * A label that is cut.
     *
     * @param hasRoom whether its parent leaves as much of its width empty as the label lacks
     */
    public record Cut(String text, String shown, boolean hasRoom) {}

    /** All that are seen within some part of a window. */
    public static List<Cut> in(Parent root) {
        return all(root).flatMap(CutTexts::cut).toList();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> inner = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CutTexts::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inner);
    }

    private static Stream<Cut> cut(Node node) {
        return node instanceof Labeled label
                ? label.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .filter(shown -> shown.endsWith(label.getEllipsisString()) && !shown.equals(label.getText()))
                        .map(shown -> new Cut(label.getText(), shown, hasRoom(label)))
                : Stream.empty();
    }

    private static boolean hasRoom(Labeled label) {
        double lacking = label.prefWidth(-1) - label.getWidth();
        return label.getParent() instanceof Region parent && free(parent) >= lacking + SLACK;
    }

    /** What no child of a region reaches across. */
    private static double free(Region parent) {
        double right = parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .mapToDouble(child -> child.getBoundsInParent().getMaxX())
                .max()
                .orElse(0);
        return parent.getWidth() - parent.getInsets().getRight() - right;
    }
}
