package backstep.ui.network.losses;

import backstep.nn.train.Experiment;
import backstep.nn.train.Snapshot;
import backstep.nn.train.Told;
import backstep.picture.Colour;
import backstep.picture.chart.ChartColours;
import backstep.picture.chart.MarkTexts;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Percent;
import backstep.text.Quoted;
import backstep.ui.network.model.KeptRun;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.widget.Buttons;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** A kept run in the list: colour, name, what came of it, what it was made of. */
final class RunCell extends ListCell<KeptRun> {

    private static final double SWATCH = 12;
    /** Beside a longer result the name needs the room. */
    private static final double ROOM_FOR_A_RESULT = 215;

    private static final int LONGEST_NAME = 40;
    private static final int MOST_CHANGES = 12;

    private final LossModel model;
    private final ObservableBooleanValue dark;
    private final CheckBox shown = new CheckBox();
    private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);
    private final Label name = new Label();
    private final TextField nameField = new TextField();
    private final Label loss = new Label(Messages.text("ui.losses.loss"));
    private final Label result = new Label();
    private final SpecLine line = new SpecLine();
    private final Button again = Buttons.icon(Feather.ROTATE_CCW, Messages.text("ui.losses.again"));
    private final Button remove = Buttons.icon(Feather.X, Messages.text("ui.losses.remove"));
    private final Tooltip spec = new Tooltip();
    private final VBox content;

    RunCell(LossModel model, ObservableBooleanValue dark) {
        this.model = model;
        this.dark = dark;
        getStyleClass().add("run-cell");
        // As wide as the list, which then needs no horizontal scroll bar.
        setPrefWidth(0);
        content = content();
        shown.setTooltip(new Tooltip(Messages.text("ui.losses.shown")));
        name.setOnMouseClicked(this::clickedName);
        nameField.setOnAction(event -> rename());
        nameField.focusedProperty().subscribe((was, is) -> {
            if (was) {
                rename();
            }
        });
        nameField.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        shown.setOnAction(event -> change(run -> run.shown(shown.isSelected())));
        again.setOnAction(event -> run().ifPresent(run -> session().open(run.experiment())));
        remove.setOnAction(event -> run().ifPresent(run -> session().runs().remove(run)));
        hoverProperty().subscribe(this::emphasise);
        dark.subscribe(this::refresh);
        model.session().experimentProperty().subscribe(this::refresh);
    }

    private VBox content() {
        swatch.setArcWidth(SWATCH / 3);
        swatch.setArcHeight(SWATCH / 3);
        name.getStyleClass().add("run-name");
        name.setTooltip(new Tooltip(Messages.text("ui.losses.rename")));
        name.setMinWidth(30);
        nameField.getStyleClass().add("run-name-field");
        nameField.setAccessibleText(Messages.text("ui.losses.name"));
        result.getStyleClass().add("run-result");
        loss.getStyleClass().add("run-result");
        loss.setMinWidth(Region.USE_PREF_SIZE);
        loss.visibleProperty()
                .bind(widthProperty().subtract(result.widthProperty()).greaterThan(ROOM_FOR_A_RESULT));
        loss.managedProperty().bind(loss.visibleProperty());
        result.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(shown, swatch, name, nameField, space, loss, result, again, remove);
        first.getStyleClass().add("run-row");
        return new VBox(first, line);
    }

    private NetworkSession session() {
        return model.session();
    }

    private Optional<KeptRun> run() {
        return Optional.ofNullable(getItem());
    }

    private void change(UnaryOperator<KeptRun> change) {
        run().ifPresent(run -> session().runs().change(run, change));
    }

    private void emphasise(boolean pointed) {
        model.emphasisedProperty().set(run().filter(run -> pointed));
    }

    // Renaming

    private void clickedName(MouseEvent event) {
        if (event.getClickCount() == 2) {
            beginRenaming();
        }
    }

    /** Shows a field in place of the name. */
    void beginRenaming() {
        run().ifPresent(run -> {
            nameField.setText(run.name());
            edit(true);
            nameField.requestFocus();
            nameField.selectAll();
        });
    }

    private void rename() {
        String typed = nameField.getText().strip();
        boolean editing = nameField.isVisible();
        edit(false);
        if (editing && !typed.isEmpty()) {
            change(run -> run.named(Quoted.middle(typed, LONGEST_NAME)));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            edit(false);
            getListView().requestFocus();
            event.consume();
        }
    }

    private void edit(boolean editing) {
        show(nameField, editing);
        show(name, !editing);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    // Showing

    @Override
    protected void updateItem(KeptRun run, boolean empty) {
        super.updateItem(run, empty);
        edit(false);
        refresh();
    }

    private void refresh() {
        KeptRun run = isEmpty() ? null : getItem();
        setGraphic(run == null ? null : content);
        setTooltip(run == null ? null : spec);
        if (run != null) {
            show(run);
        }
    }

    private void show(KeptRun run) {
        Colour colour = (dark.get() ? ChartColours.DARK : ChartColours.LIGHT).of(run.number());
        swatch.setFill(Color.rgb(colour.red(), colour.green(), colour.blue()));
        shown.setId("run-shown-" + run.number());
        again.setId("run-again-" + run.number());
        remove.setId("run-remove-" + run.number());
        name.setId("run-name-" + run.number());
        nameField.setId("run-field-" + run.number());
        shown.setSelected(run.shown());
        shown.setAccessibleText(Messages.text("ui.losses.showRun", run.name()));
        name.setText(run.name());
        result.setText(result(run.end()));
        Experiment present = session().experimentProperty().get();
        List<String> differences = Stream.concat(
                        SpecParts.differences(run.experiment(), present).stream(), changes(run.end()))
                .toList();
        line.show(differences, SpecParts.common(run.experiment(), present));
        String title = Messages.text(
                "ui.losses.runTitle", run.name(), Long.toString(run.end().told().epoch()), result.getText());
        spec.setText(title + "\n" + SpecParts.all(run.experiment()) + marks(run.end()));
        setAccessibleText(title + " " + String.join(SpecParts.SEPARATOR, differences));
    }

    /** How often something was changed while it was trained. */
    private static Stream<String> changes(Snapshot end) {
        int count = end.marks().size();
        return count == 0 ? Stream.of() : Stream.of(Messages.text("ui.losses.changes", count));
    }

    /** The last changes, a line each. */
    private static String marks(Snapshot end) {
        int count = end.marks().size();
        return end.marks().stream()
                .skip(Math.max(0, count - MOST_CHANGES))
                .map(mark -> "\n" + MarkTexts.at(mark))
                .collect(Collectors.joining());
    }

    private static String result(Snapshot end) {
        Told told = end.told();
        double accuracy = told.trainAccuracy();
        String loss = Numbers.brief(told.trainLoss());
        String figure = Double.isNaN(told.penalty())
                ? loss
                : Messages.text("ui.losses.withPenalty", loss, Numbers.brief(told.penalty()));
        return Double.isNaN(accuracy) ? figure : Messages.text("ui.losses.result", figure, Percent.of(accuracy));
    }
}
