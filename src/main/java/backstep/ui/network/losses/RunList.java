package backstep.ui.network.losses;

import backstep.text.Messages;
import backstep.ui.network.model.KeptRun;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.Command;
import backstep.ui.widget.Keyboard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ListView;

/** The kept runs under the chart. */
final class RunList extends ListView<KeptRun> {

    private static final double ROW = 44;

    private final LossModel model;
    private final List<Command> commands;

    RunList(LossModel model, ObservableBooleanValue dark) {
        super(model.session().runs().list());
        this.model = model;
        setId("losses-runs");
        getStyleClass().add("run-list");
        setAccessibleText(Messages.text("ui.losses.runs"));
        TypeSize.scaleOf(this).subscribe(factor -> setFixedCellSize(factor * ROW));
        setCellFactory(list -> new RunCell(model, dark));
        commands = List.of(
                Command.of("renameRun", "F2", () -> chosen(this::rename)),
                Command.of("showRun", "Space", () -> chosen(this::show)),
                Command.of(
                        "openRun", "Enter", () -> chosen(run -> model.session().open(run.experiment()))),
                Command.of("removeRun", "Delete", () -> chosen(this::remove)),
                Command.of("removeRun", "Backspace", () -> chosen(this::remove)));
        // A list takes some of these keys for itself, and knows nothing to do with them.
        setOnKeyPressed(event -> Keyboard.answerAnywhere(event, commands));
        getSelectionModel().selectedItemProperty().subscribe(this::emphasise);
        focusedProperty().subscribe(this::emphasise);
    }

    /** Whoever walks through the list with the keyboard sees which line is meant. */
    private void emphasise() {
        model.emphasisedProperty().set(chosen().filter(run -> isFocused()));
    }

    private Optional<KeptRun> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void chosen(Consumer<KeptRun> action) {
        chosen().ifPresent(action);
    }

    private void show(KeptRun run) {
        model.session().runs().change(run, each -> each.shown(!each.shown()));
    }

    private void remove(KeptRun run) {
        model.session().runs().remove(run);
    }

    /** What keys do in the list only. */
    List<Command> commands() {
        return commands;
    }

    private void rename(KeptRun run) {
        scrollTo(run);
        applyCss();
        layout();
        lookupAll(".run-cell").stream()
                .map(RunCell.class::cast)
                .filter(cell -> run.equals(cell.getItem()))
                .forEach(RunCell::beginRenaming);
    }
}
