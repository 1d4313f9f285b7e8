package backstep.ui.workspace;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.expression.export.ExportModel;
import backstep.ui.shell.Workspace;
import backstep.ui.widget.Undoing;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The Expression workspace as the shell sees it. */
record ExpressionEntry(ExpressionWorkspace workspace, ExportModel exporting, Runnable exporter) implements Workspace {

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
        return Bindings.createStringBinding(
                this::messageText, workspace.status().message(), exporting.writtenProperty());
    }

    /** The file that was exported, until something else is to be said. */
    private String messageText() {
        String said = workspace.status().message().getValue();
        boolean nothingElse = said.equals(Messages.text("ui.status.ready"));
        return nothingElse
                ? exporting
                        .writtenProperty()
                        .get()
                        .map(file -> Messages.text("ui.status.exported", file))
                        .orElse(said)
                : said;
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

    @Override
    public void export() {
        exporter.run();
    }

    @Override
    public ObservableValue<Boolean> exportable() {
        return workspace.session().traceProperty().isNotNull();
    }
}
