package backstep.ui.widget;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/**
 * A remark that hangs below a field until something else is typed or clicked: why its text was refused, or the whole of
 * a number that is longer than the field.
 */
final class FieldRemark {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final double GAP = 3;
    private static final double WIDEST = 340;

    private final TextField field;
    private final Tooltip popup = new Tooltip();
    private String problem = "";

    FieldRemark(TextField field) {
        this.field = field;
        dress(popup);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        field.sceneProperty().subscribe(scene -> popup.hide());
    }

    /** Makes a tooltip look like a remark. */
    static void dress(Tooltip tooltip) {
        tooltip.getStyleClass().add("field-remark");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
    }

    /** Whether a remark hangs below the field. */
    boolean isShowing() {
        return popup.isShowing();
    }

    /** Says why the text of the field is refused. */
    void refuse(String reason) {
        problem = reason;
        field.setAccessibleHelp(reason);
        show(reason, true);
    }

    /** Shows the whole of what the field has no room for. */
    void say(String text) {
        show(text, false);
    }

    /** Takes the remark away. */
    void clear() {
        problem = "";
        field.setAccessibleHelp(null);
        popup.hide();
    }

    /** Why the text of the field is refused; empty if it is not. */
    String problem() {
        return problem;
    }

    private void show(String text, boolean isProblem) {
        popup.setText(text);
        popup.pseudoClassStateChanged(PROBLEM, isProblem);
        // Not two at once.
        field.setTooltip(null);
        Bounds bounds = field.localToScreen(field.getLayoutBounds());
        if (bounds != null && field.getScene().getWindow().isShowing()) {
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }
}
