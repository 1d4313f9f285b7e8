package backstep.ui.losses;

import backstep.i18n.Messages;
import backstep.ui.session.KeptRun;
import backstep.ui.session.KeptRuns;
import backstep.ui.theme.TypeSize;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** The kept runs under the chart. */
final class RunList extends ListView<KeptRun> {

    private static final double ROW = 44;

    private final LossModel model;

    RunList(LossModel model, ObservableBooleanValue dark) {
        super(model.session().runs().list());
        this.model = model;
        setId("losses-runs");
        getStyleClass().add("run-list");
        setAccessibleText(Messages.text("ui.losses.runs"));
        TypeSize.scaleOf(this).subscribe(factor -> setFixedCellSize(factor * ROW));
        setCellFactory(list -> new RunCell(model, dark));
        setOnKeyPressed(this::pressed);
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

    private void pressed(KeyEvent event) {
        chosen().ifPresent(run -> {
            KeptRuns runs = model.session().runs();
            boolean used = true;
            switch (event.getCode()) {
                case F2 -> rename(run);
                case DELETE, BACK_SPACE -> runs.remove(run);
                case SPACE -> runs.change(run, each -> each.shown(!each.shown()));
                case ENTER -> model.session().open(run.experiment());
                default -> used = false;
            }
            if (used) {
                event.consume();
            }
        });
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
