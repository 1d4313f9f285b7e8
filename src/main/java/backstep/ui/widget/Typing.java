package backstep.ui.widget;

import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/** What is typed in the control with the keyboard. */
public final class Typing {

    private Typing() {}

    /**
     * Ends the way of a key that types in the control that has the keyboard, so that it is no key of a menu's item as
     * well: the window would answer those after all controls.
     */
    public static void keepTyping(KeyEvent event) {
        boolean alone = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        KeyCode code = event.getCode();
        if (alone && !code.isFunctionKey() && code != KeyCode.ESCAPE && isText(event.getTarget())) {
            event.consume();
        }
    }

    /** Whether a control takes what is typed. */
    static boolean isText(EventTarget target) {
        return target instanceof TextInputControl || target instanceof GenericStyledArea;
    }

    /** Whether something is being typed in a field that is not entered yet, so that undoing is the field's own. */
    public static boolean isTyping(EventTarget target) {
        return target instanceof NumberField number
                ? number.isBeingTyped()
                : target instanceof TextInputControl field && (field.isUndoable() || field.isRedoable());
    }
}
