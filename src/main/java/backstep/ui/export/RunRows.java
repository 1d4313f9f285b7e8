package backstep.ui.export;

import backstep.export.RunOptions;
import backstep.export.RunSteps;
import backstep.text.Messages;
import backstep.ui.theme.Shown;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.Segments;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Controls by which one says which steps of a run a file shows, and how long each. */
final class RunRows extends VBox {

    private final RunChoice choice;
    private final int lastStep;

    /** @param lastStep the number of the last step that there is */
    RunRows(ExportModel model, int lastStep) {
        this.choice = model.run();
        this.lastStep = lastStep;
        getStyleClass().add("export-offers");
        getChildren().addAll(parts(), range(), seconds());
        model.formatProperty().when(Shown.of(this)).subscribe(format -> setDisable(!format.isRun()));
    }

    private HBox parts() {
        Segments<RunSteps.Part> parts = new Segments<>(
                "export-steps", "ui.export.steps", List.of(RunSteps.Part.values()), choice.partProperty());
        return row(new Label(Messages.text("ui.export.steps")), parts);
    }

    private HBox range() {
        NumberField first = field("first", choice.firstProperty().get(), step());
        first.setOnCommit(number -> choice.firstProperty().set((int) number));
        NumberField last = field("last", choice.lastProperty().get(), step());
        last.setOnCommit(number -> choice.lastProperty().set((int) number));
        HBox row = row(
                new Label(Messages.text("ui.export.steps.from")),
                first,
                new Label(Messages.text("ui.export.steps.to")),
                last);
        choice.partProperty().when(Shown.of(row)).subscribe(part -> row.setDisable(part != RunSteps.Part.CHOICE));
        return row;
    }

    private NumberRule step() {
        return NumberRule.whole(0, lastStep);
    }

    private HBox seconds() {
        NumberField seconds = field(
                "seconds",
                choice.secondsProperty().get(),
                NumberRule.between(RunOptions.LEAST_SECONDS, RunOptions.MOST_SECONDS));
        DoubleConsumer commit = number -> choice.secondsProperty().set(number);
        seconds.setOnCommit(commit);
        return row(seconds, new Label(Messages.text("ui.export.steps.seconds")));
    }

    private static NumberField field(String id, double number, NumberRule rule) {
        NumberField field = new NumberField();
        field.setId("export-" + id);
        field.explain(Messages.text("ui.export.field." + id), Messages.text("ui.export.field." + id + ".tip"));
        field.setRule(rule);
        field.show(number);
        return field;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("export-row");
        return row;
    }
}
