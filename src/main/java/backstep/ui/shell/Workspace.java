package backstep.ui.shell;

import backstep.ui.action.Action;
import backstep.ui.export.Exports;
import backstep.ui.widget.Undoing;
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

    /** What can be undone in it, and done again. */
    Undoing undoing();

    /** All that can be done in it. */
    List<Action> actions();

    /** What the mouse does in it, by the names of its texts, {@code ui.shortcuts.name}. */
    List<String> gestures();

    /** A short message for the left end of the status bar. */
    ObservableValue<String> message();

    /** Figures for the right end of the status bar. */
    ObservableValue<String> figures();

    /** Puts the keyboard where work begins. */
    void focus();

    /** Puts the keyboard where keys mean steps. */
    void focusSteps();

    /** What it gives away: files, and what is put on the clipboard. */
    Exports exports();
}
