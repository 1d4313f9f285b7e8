package backstep.ui.shell;

import backstep.document.Act;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;
import backstep.ui.export.Exports;
import backstep.ui.widget.Undoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/** What every workspace does in its own way: undoing, exporting and copying. */
final class WorkspaceActions {

    private static final ActionSection EDIT = new ActionSection("edit", KeyScope.WINDOW);
    private static final ActionSection FILE = new ActionSection("file", KeyScope.WINDOW);

    final List<Action> history;
    final Action export;
    final List<Action> copying;

    /** @param current the workspace that is shown */
    WorkspaceActions(ObservableValue<Workspace> current) {
        ObservableValue<Undoing> undoing = current.map(Workspace::undoing);
        Action undo = EDIT.action("edit.undo", () -> undoing.getValue().undo());
        Action redo = EDIT.action("edit.redo", () -> undoing.getValue().redo());
        history = List.of(
                naming(undo, "ui.undo.what", undoing, Undoing::undoableProperty).withKeys("Shortcut+Z"),
                naming(redo, "ui.redo.what", undoing, Undoing::redoableProperty)
                        .withKeys("Shortcut+Shift+Z", "Shortcut+Y"));
        BooleanExpression some = BooleanExpression.booleanExpression(
                current.map(Workspace::exports).flatMap(Exports::available));
        export = FILE.action("file.export", () -> current.getValue().exports().open())
                .withKeys("Shortcut+E")
                .withIcon(Feather.SHARE)
                .when(some);
        copying = List.of(
                EDIT.action(
                                "edit.copyPicture",
                                () -> current.getValue().exports().copyPicture())
                        .withKeys("Shortcut+Shift+C")
                        .when(some),
                EDIT.action("edit.copyText", () -> current.getValue().exports().copyText()));
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
