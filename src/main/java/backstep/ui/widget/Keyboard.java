package backstep.ui.widget;

import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/** Knows which keys the control with the keyboard needs for itself. */
public final class Keyboard {

    private static final List<Class<? extends Control>> MOVE_IN = List.of(
            Slider.class, ComboBoxBase.class, TableView.class, TreeTableView.class, ListView.class, TreeView.class);

    private Keyboard() {}

    /** Whether the control that has the keyboard does something with this key, so that it means no command. */
    public static boolean belongsTo(EventTarget target, KeyEvent event) {
        return belongsTo(target, event.getCode());
    }

    /** Whether the control does something with this key itself. */
    public static boolean belongsTo(EventTarget target, KeyCode code) {
        if (isText(target)) {
            return true;
        }
        boolean moves = code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END;
        if (MOVE_IN.stream().anyMatch(type -> type.isInstance(target))) {
            return moves || (code == KeyCode.SPACE && !(target instanceof Slider));
        }
        if (target instanceof TabPane || target instanceof ToggleButton) {
            return code.isArrowKey() || code == KeyCode.SPACE;
        }
        return target instanceof ButtonBase && code == KeyCode.SPACE && ((Node) target).isFocused();
    }

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

    private static boolean isText(EventTarget target) {
        return target instanceof TextInputControl || target instanceof GenericStyledArea;
    }

    /** Whether something is being typed in a field that is not entered yet, so that undoing is the field's own. */
    public static boolean isTyping(EventTarget target) {
        return target instanceof NumberField number
                ? number.isBeingTyped()
                : target instanceof TextInputControl field && (field.isUndoable() || field.isRedoable());
    }
}
