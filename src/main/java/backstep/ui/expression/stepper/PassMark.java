package backstep.ui.expression.stepper;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A mark at the step with which a backward pass begins. */
final class PassMark extends Region {

    private final int step;

    PassMark(int step, String text) {
        this.step = step;
        getStyleClass().add("pass-mark");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(text);
        Tooltip.install(this, new Tooltip(text));
    }

    int step() {
        return step;
    }
}
