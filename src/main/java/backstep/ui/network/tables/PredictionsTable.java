package backstep.ui.network.tables;

import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.SamplePlace;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.Refresh;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Predictions beside labels. */
public final class PredictionsTable extends VBox {

    private static final double PER_SECOND = 10;
    private static final int MOST_SORTED_LIVE = 2000;

    private final NetworkSession session;
    private final TableView<SamplePlace> table = new TableView<>();
    private final CheckBox wrongOnly = new CheckBox(Messages.text("ui.tables.wrongOnly"));
    private final Label summary = new Label();
    private final ReadOnlyObjectWrapper<@Nullable PredictionRows> shown = new ReadOnlyObjectWrapper<>();
    private final Refresh refresh = new Refresh(this, PER_SECOND, this::show);
    private Optional<PredictionKind> kind = Optional.empty();
    private Filling filling = new Filling(0, 0, false);
    private boolean isFilling;

    /** What the rows depend on, apart from what the network says. */
    private record Filling(int train, int test, boolean filtered) {}

    /** @param open what a double click on a sample does, and Enter */
    public PredictionsTable(NetworkSession session, Consumer<SamplePlace> open) {
        this.session = session;
        openBy(open);
        setId("predictions");
        getStyleClass().add("table-pane");
        table.setId("predictions-table");
        table.setAccessibleText(Messages.text("ui.tables.predictions"));
        table.getStyleClass().addAll("dense", "figures-table");
        table.setPlaceholder(new Label(Messages.text("ui.tables.nothingWrong")));
        VBox.setVgrow(table, Priority.ALWAYS);
        wrongOnly.setId("wrong-only");
        wrongOnly.setTooltip(new Tooltip(Messages.text("ui.tables.wrongOnlyMeaning")));
        wrongOnly.selectedProperty().subscribe(refresh::now);
        wrongOnly.managedProperty().bind(wrongOnly.visibleProperty());
        summary.setId("predictions-summary");
        summary.getStyleClass().add("caption");
        summary.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(summary, space, wrongOnly);
        bar.getStyleClass().add("table-bar");
        getChildren().addAll(bar, table);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        session.frameProperty().subscribe(frame -> refresh.request(session.isRunning()));
    }

    /** What documents keep of how it looks. */
    public List<ViewItem> looks() {
        return List.of(ViewValue.of(ViewName.PREDICTIONS_WRONG, wrongOnly.selectedProperty()));
    }

    private void openBy(Consumer<SamplePlace> open) {
        table.setOnMouseClicked(event -> {
            boolean isDouble = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
            if (isDouble && event.getTarget() instanceof Node target) {
                rowOf(target).ifPresent(open);
            }
        });
        table.setOnKeyPressed(event -> {
            SamplePlace selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
                event.consume();
            }
        });
    }

    /** The sample in whose row something lies. */
    private static Optional<SamplePlace> rowOf(Node target) {
        for (Node each = target; each != null; each = each.getParent()) {
            if (each instanceof TableRow<?> row) {
                return row.getItem() instanceof SamplePlace place ? Optional.of(place) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void choose(@Nullable SamplePlace place) {
        if (!isFilling) {
            session.pointedAt().sampleProperty().set(Optional.ofNullable(place));
        }
    }

    private void show() {
        TrainingFrame frame = session.frameProperty().get();
        if (frame == null) {
            return;
        }
        Snapshot snapshot = frame.snapshot();
        PredictionRows predictions = new PredictionRows(snapshot);
        shown.set(predictions);
        Optional<PredictionKind> wanted = Optional.of(PredictionKind.of(snapshot));
        if (!wanted.equals(kind)) {
            kind = wanted;
            table.getColumns().setAll(PredictionColumns.of(wanted.get(), shown.getReadOnlyProperty()));
        }
        wrongOnly.setVisible(predictions.isClassification());
        table.getColumns().getFirst().setVisible(predictions.isClassification());
        fill(predictions);
        sort(snapshot);
        summarise(predictions);
    }

    /** Rows are set only if they are others, so that selection and scrolling stay. */
    private void fill(PredictionRows predictions) {
        boolean filtered = wrongOnly.isSelected() && predictions.isClassification();
        Filling wanted = new Filling(predictions.size(false), predictions.size(true), filtered);
        boolean sameSamples = wanted.equals(filling);
        if (sameSamples && !filtered) {
            return;
        }
        List<SamplePlace> places = filtered ? predictions.wrong() : predictions.places();
        if (!sameSamples || !places.equals(inOrder(table.getItems()))) {
            filling = wanted;
            fill(places);
        }
    }

    private void fill(List<SamplePlace> places) {
        SamplePlace selected = table.getSelectionModel().getSelectedItem();
        isFilling = true;
        table.getItems().setAll(places);
        table.getSelectionModel().clearSelection();
        if (selected != null && places.contains(selected)) {
            table.getSelectionModel().select(selected);
        }
        isFilling = false;
        choose(table.getSelectionModel().getSelectedItem());
    }

    private static List<SamplePlace> inOrder(List<SamplePlace> places) {
        return places.stream().sorted(SamplePlace.ORDER).toList();
    }

    private void sort(Snapshot snapshot) {
        boolean cheap = table.getItems().size() <= MOST_SORTED_LIVE || snapshot.state() != RunState.RUNNING;
        if (cheap && !table.getSortOrder().isEmpty()) {
            table.sort();
        }
    }

    private void summarise(PredictionRows predictions) {
        int count = predictions.size(false) + predictions.size(true);
        summary.setText(
                predictions.isClassification()
                        ? Messages.text(
                                "ui.tables.rightOf", Long.toString(predictions.right()), Integer.toString(count))
                        : Messages.text("ui.tables.samples", count));
    }
}
