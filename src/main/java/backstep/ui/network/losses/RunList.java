package backstep.ui.network.losses;

import static backstep.ui.network.model.NetworkSections.RUNS;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.KeyMap;
import backstep.ui.network.model.KeptRun;
import backstep.ui.theme.TypeSize;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ListView;

/** The kept runs under the chart. */
final class RunList extends ListView<KeptRun> {

    private static final double ROW = 44;

    private final LossModel model;
    private final List<Action> actions;

    RunList(LossModel model, ObservableBooleanValue dark) {
        super(model.session().runs().list());
        this.model = model;
        setId("losses-runs");
        getStyleClass().add("run-list");
        setAccessibleText(Messages.text("ui.losses.runs"));
        TypeSize.scaleOf(this).subscribe(factor -> setFixedCellSize(factor * ROW));
        setCellFactory(list -> new RunCell(model, dark));
        actions = List.of(
                action("runs.rename", this::rename).withKeys("F2"),
                action("runs.show", this::show).withKeys("Space"),
                action("runs.open", run -> model.session().open(run.experiment()))
                        .withKeys("Enter"),
                action("runs.remove", this::remove).withKeys("Delete", "Backspace"));
        // A list takes some of these keys for itself, and knows nothing to do with them.
        setOnKeyPressed(new KeyMap(actions)::answerAnywhere);
        getSelectionModel().selectedItemProperty().subscribe(this::emphasise);
        focusedProperty().subscribe(this::emphasise);
    }

    private Action action(String id, Consumer<KeptRun> deed) {
        return RUNS.action(id, () -> chosen(deed))
                .when(getSelectionModel().selectedItemProperty().isNotNull());
    }

    /** The keyboard, too, shows which line of the chart a line of the list means. */
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
    List<Action> actions() {
        return actions;
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
