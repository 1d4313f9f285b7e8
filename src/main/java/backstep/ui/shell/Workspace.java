package backstep.ui.shell;

import backstep.ui.action.Action;
import backstep.ui.widget.Command;
import backstep.ui.widget.KeyGroup;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.Ikon;

/** One of the program's large views, with what it adds to menus and status bar. */
public interface Workspace {

    /** A short name; its text is the message {@code ui.workspace.name}. */
    String name();

    /** Stands for its name where there is little room. */
    Ikon icon();

    Node view();

    List<MenuItem> fileItems();

    List<MenuItem> editItems();

    List<MenuItem> viewItems();

    List<MenuItem> runItems();

    /** Undo and redo, which have their keys on the tool bar and in the status bar too. */
    List<Command> historyCommands();

    /** All that keys do in it, by groups. */
    List<KeyGroup> keys();

    /** All that can be done in it. */
    default List<Action> actions() {
        return keys().stream()
                .flatMap(group -> CommandActions.of(name(), group).stream())
                .toList();
    }

    /** What the mouse does in it, by the names of its texts, {@code ui.shortcuts.name}. */
    List<String> gestures();

    /** A short message for the left end of the status bar. */
    ObservableValue<String> message();

    /** Figures for the right end of the status bar. */
    ObservableValue<String> figures();

    /** Puts the keyboard where someone starts. */
    void focus();

    /** Puts the keyboard where keys mean steps. */
    void focusSteps();

    /** What the tool bar's export button does. */
    void export();
}
