package backstep.ui.widget;

import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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
        if (Typing.isText(target)) {
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

    /** Whether Escape means something to the control itself. */
    static boolean ownsEscape(EventTarget target) {
        return switch (target) {
            case TextInputControl field -> true;
            case ComboBoxBase<?> box -> box.isShowing();
            case ChoiceBox<?> box -> box.isShowing();
            case MenuButton menu -> menu.isShowing();
            case Control other -> false;
            case Node picture -> picture.getOnKeyPressed() != null;
            default -> false;
        };
    }
}
