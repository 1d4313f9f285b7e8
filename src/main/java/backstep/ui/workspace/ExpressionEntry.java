package backstep.ui.workspace;

import backstep.ui.action.Action;
import backstep.ui.export.Exports;
import backstep.ui.shell.Workspace;
import backstep.ui.widget.Undoing;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The Expression workspace as the shell sees it. */
record ExpressionEntry(ExpressionWorkspace workspace, Exports exports) implements Workspace {

    private static final List<String> GESTURES = List.of("pan", "zoom", "openGroup", "runTo", "nodeMenu", "escape");

    @Override
    public List<Action> actions() {
        return workspace.menus().actions();
    }

    @Override
    public List<String> gestures() {
        return GESTURES;
    }

    @Override
    public String name() {
        return "expression";
    }

    @Override
    public Ikon icon() {
        return Feather.GIT_MERGE;
    }

    @Override
    public Node view() {
        return workspace;
    }

    @Override
    public List<MenuItem> fileItems() {
        return List.of();
    }

    @Override
    public Undoing undoing() {
        return workspace.undoing();
    }

    @Override
    public List<MenuItem> editItems() {
        return workspace.menus().editItems();
    }

    @Override
    public List<MenuItem> viewItems() {
        return workspace.menus().viewItems();
    }

    @Override
    public List<MenuItem> runItems() {
        return workspace.menus().runItems();
    }

    @Override
    public ObservableValue<String> message() {
        return workspace.status().message();
    }

    @Override
    public ObservableValue<String> figures() {
        return workspace.status().figures();
    }

    @Override
    public void focus() {
        workspace.focusEditor();
    }

    @Override
    public void focusSteps() {
        workspace.focusGraph();
    }
}
