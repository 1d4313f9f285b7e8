package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;
import java.util.List;
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
        ObservableValue<UndoSteps> steps = current.map(Workspace::undoSteps);
        Action undo = EDIT.action("edit.undo", () -> steps.getValue().undo().run());
        Action redo = EDIT.action("edit.redo", () -> steps.getValue().redo().run());
        history = List.of(
                naming(undo, "ui.undo.what", steps, UndoSteps::undoable).withKeys("Shortcut+Z"),
                naming(redo, "ui.redo.what", steps, UndoSteps::redoable).withKeys("Shortcut+Shift+Z", "Shortcut+Y"));
        export = FILE.action("file.export", () -> current.getValue().export())
                .withKeys("Shortcut+E")
                .withIcon(Feather.SHARE)
                .when(BooleanExpression.booleanExpression(current.flatMap(Workspace::exportable)));
    }

    private static Action naming(
            Action action,
            String message,
            ObservableValue<UndoSteps> steps,
            Function<UndoSteps, ObservableValue<String>> what) {
        ObservableValue<String> words = steps.flatMap(what);
        return action.when(BooleanExpression.booleanExpression(words.map(text -> !text.isEmpty())))
                .saying(words.map(text -> text.isEmpty() ? action.name() : Messages.text(message, text)));
    }
}
