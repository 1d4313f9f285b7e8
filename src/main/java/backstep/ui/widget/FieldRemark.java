package backstep.ui.widget;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * A remark that hangs below a field until something else is typed or clicked: why its text was refused, or the whole of
 * a number that is longer than the field.
 */
final class FieldRemark {

    private static final double GAP = 3;
    private static final double WIDEST = 340;

    private final TextField field;
    private final Tooltip reason = new Tooltip();
    private final Tooltip whole = new Tooltip();
    private String problem = "";
    private @Nullable Runnable awaited;

    FieldRemark(TextField field) {
        this.field = field;
        reason.getStyleClass().add("problem");
        for (Tooltip popup : List.of(reason, whole)) {
            dress(popup);
            popup.setAutoHide(true);
            popup.setConsumeAutoHidingEvents(false);
        }
        field.sceneProperty().subscribe(scene -> hide());
    }

    /** Makes a tooltip look like a remark. */
    static void dress(Tooltip tooltip) {
        tooltip.getStyleClass().add("field-remark");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
    }

    /** Whether a remark hangs below the field. */
    boolean isShowing() {
        return reason.isShowing() || whole.isShowing();
    }

    /** Says why the text of the field is refused. */
    void refuse(String why) {
        problem = why;
        field.setAccessibleHelp(why);
        show(reason, problem);
    }

    /** Shows a text once the field has its place, unless it is cleared before or the text is empty then. */
    void sayAfterLayout(Supplier<String> text) {
        Scene scene = field.getScene();
        if (scene != null) {
            Runnable saying = new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    if (this.equals(awaited) && !text.get().isEmpty()) {
                        show(whole, text.get());
                    }
                }
            };
            awaited = saying;
            scene.addPostLayoutPulseListener(saying);
            Platform.requestNextPulse();
        }
    }

    /** Takes the remark away. */
    void clear() {
        problem = "";
        awaited = null;
        field.setAccessibleHelp(null);
        hide();
    }

    private void hide() {
        reason.hide();
        whole.hide();
    }

    /** Why the text of the field is refused; empty if it is not. */
    String problem() {
        return problem;
    }

    private void show(Tooltip popup, String text) {
        hide();
        popup.setText(text);
        // Else the field would show its own tooltip over this one.
        field.setTooltip(null);
        Bounds bounds = field.localToScreen(field.getLayoutBounds());
        if (bounds != null && isSeen()) {
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }

    private boolean isSeen() {
        return field.getScene().getWindow().isShowing()
                && Stream.iterate((Node) field, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible);
    }
}
