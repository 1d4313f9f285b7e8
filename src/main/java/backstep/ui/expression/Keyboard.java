package backstep.ui.expression;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/** Knows which keys the control with the keyboard needs for itself. */
final class Keyboard {

    private Keyboard() {}

    static boolean belongsTo(EventTarget target, KeyEvent event) {
        if (target instanceof TextInputControl || target instanceof GenericStyledArea) {
            return true;
        }
        KeyCode code = event.getCode();
        boolean moves = code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END;
        if (target instanceof Slider || target instanceof ComboBoxBase) {
            return moves || code == KeyCode.SPACE;
        }
        return target instanceof ButtonBase && code == KeyCode.SPACE && ((Node) target).isFocused();
    }
}
