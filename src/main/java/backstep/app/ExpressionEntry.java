package backstep.app;

import backstep.ui.expression.ExpressionWorkspace;
import backstep.ui.shell.Workspace;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/** The Expression workspace as the shell sees it. */
record ExpressionEntry(ExpressionWorkspace workspace) implements Workspace {

    @Override
    public String name() {
        return "expression";
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
    public List<MenuItem> editItems() {
        return workspace.editItems();
    }

    @Override
    public List<MenuItem> viewItems() {
        return workspace.viewItems();
    }

    @Override
    public List<MenuItem> runItems() {
        return workspace.runItems();
    }

    @Override
    public ObservableValue<String> message() {
        return workspace.message();
    }

    @Override
    public ObservableValue<String> figures() {
        return workspace.figures();
    }

    @Override
    public void focus() {
        workspace.focusEditor();
    }

    @Override
    public void export() {}
}
