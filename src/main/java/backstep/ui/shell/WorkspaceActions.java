package backstep.ui.shell;

import backstep.document.Act;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;
import backstep.ui.widget.Undoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/** What every workspace does in its own way: undoing and exporting. */
final class WorkspaceActions {

    private static final ActionSection EDIT = new ActionSection("edit", KeyScope.WINDOW);
    private static final ActionSection FILE = new ActionSection("file", KeyScope.WINDOW);

    final List<Action> history;
    final Action export;

    /** @param current the workspace that is shown */
    WorkspaceActions(ObservableValue<Workspace> current) {
        ObservableValue<Undoing> undoing = current.map(Workspace::undoing);
        Action undo = EDIT.action("edit.undo", () -> undoing.getValue().undo());
        Action redo = EDIT.action("edit.redo", () -> undoing.getValue().redo());
        history = List.of(
                naming(undo, "ui.undo.what", undoing, Undoing::undoableProperty).withKeys("Shortcut+Z"),
                naming(redo, "ui.redo.what", undoing, Undoing::redoableProperty)
                        .withKeys("Shortcut+Shift+Z", "Shortcut+Y"));
        export = FILE.action("file.export", () -> current.getValue().export())
                .withKeys("Shortcut+E")
                .withIcon(Feather.SHARE)
                .when(BooleanExpression.booleanExpression(current.flatMap(Workspace::exportable)));
    }

    private static Action naming(
            Action action,
            String message,
            ObservableValue<Undoing> undoing,
            Function<Undoing, ObservableValue<Optional<Act>>> what) {
        ObservableValue<Optional<Act>> next = undoing.flatMap(what);
        return action.when(BooleanExpression.booleanExpression(next.map(Optional::isPresent)))
                .saying(next.map(act ->
                        act.map(done -> Messages.text(message, done.name())).orElse(action.name())));
    }
}
