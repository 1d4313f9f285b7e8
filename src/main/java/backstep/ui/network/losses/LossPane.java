package backstep.ui.network.losses;

import backstep.export.LossTable;
import backstep.export.PictureExport;
import backstep.picture.Palette;
import backstep.picture.chart.ChartColours;
import backstep.picture.chart.ChartRun;
import backstep.picture.chart.ChartView;
import backstep.picture.chart.LossChart;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.network.model.KeptRun;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.theme.TypeSize;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.Magnified;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The losses of this run and of those that are kept. */
public final class LossPane extends VBox {

    private static final double FILE_WIDTH = 720;
    private static final double FILE_HEIGHT = 400;
    /** How much of the height the list may take, but for a row at least. */
    private static final double LIST_SHARE = 0.4;
    /** What the chart and the controls need before there is room for a list. */
    private static final double CHART_HEIGHT = 130;
    /** Below this height the chart is more important than a hint. */
    private static final double ROOM_FOR_HINT = 200;

    private final LossModel model;
    private final RunList list;
    private final LossGestures gestures;
    private final Button clear = Buttons.icon(Feather.TRASH_2, Messages.text("ui.losses.clear"));
    private final Label hint = FigureRows.paragraph(Messages.text("ui.losses.hint"), "hint");

    public LossPane(NetworkSession session, ObservableBooleanValue dark) {
        model = new LossModel(session);
        setId("loss-pane");
        getStyleClass().add("loss-pane");
        setMinHeight(0);
        LossCanvas canvas = new LossCanvas(model, dark);
        gestures = new LossGestures(model, canvas);
        list = new RunList(model, dark);
        hint.setId("losses-hint");
        clear.setId("losses-clear");
        clear.getStyleClass().add("small-icon");
        clear.setOnAction(event -> session.runs().clear());
        Magnified chart = new Magnified(canvas);
        chart.setMinHeight(0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(bar(), chart, list, removed(), hint);
        heightProperty().subscribe(this::divide);
        list.fixedCellSizeProperty().subscribe(this::divide);
        runs().addListener((ListChangeListener<KeptRun>) change -> {
            divide();
            showNewest(change);
        });
        divide();
    }

    /** What keys do in the chart and in the list of runs, which answer them themselves. */
    public List<Action> actions() {
        return Stream.of(gestures.actions(), list.actions())
                .flatMap(List::stream)
                .toList();
    }

    /** What documents keep of how it looks. */
    public List<ViewItem> looks() {
        return List.of(
                ViewValue.of(ViewName.LOSS_LOG, model.logLossProperty()),
                ViewValue.of(ViewName.LOSS_LOG_EPOCHS, model.logEpochsProperty()),
                ViewValue.of(ViewName.LOSS_ACCURACY, model.accuracyProperty()),
                ViewValue.of(ViewName.LOSS_FITTED, model.fittedProperty()),
                new SeenEpochs(model.zoomProperty()));
    }

    private ObservableList<KeptRun> runs() {
        return model.session().runs().list();
    }

    private void showNewest(ListChangeListener.Change<? extends KeptRun> change) {
        while (change.next()) {
            if (change.wasAdded() && !change.wasReplaced()) {
                list.scrollTo(runs().size() - 1);
            }
        }
    }

    private HBox bar() {
        CheckBox accuracy = check("accuracy", model.accuracyProperty());
        model.session().experimentProperty().subscribe(experiment -> accuracy.setDisable(!model.hasClasses()));
        FlowPane checks = new FlowPane(
                check("log", model.logLossProperty()),
                check("logEpochs", model.logEpochsProperty()),
                accuracy,
                check("fitted", model.fittedProperty()));
        HBox.setHgrow(checks, Priority.ALWAYS);
        checks.getStyleClass().add("losses-checks");
        HBox bar = new HBox(checks, zoomReset(), clear);
        bar.getStyleClass().add("losses-bar");
        return bar;
    }

    /** Which runs were removed last, with the way to bring them back. */
    private HBox removed() {
        Label said = new Label();
        said.setId("losses-removed");
        said.getStyleClass().add("hint");
        Button back = new Button(Messages.text("ui.losses.bringBack"));
        back.setId("losses-bring-back");
        back.getStyleClass().add("small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> model.session().runs().bringBack());
        Button letGo = Buttons.icon(Feather.X, Messages.text("ui.losses.letGo"));
        letGo.setId("losses-let-go");
        letGo.getStyleClass().add("small-icon");
        letGo.setOnAction(event -> model.session().runs().letGo());
        HBox row = new HBox(said, back, letGo);
        row.getStyleClass().add("losses-bar");
        row.managedProperty().bind(row.visibleProperty());
        model.session().runs().removedProperty().subscribe(gone -> {
            row.setVisible(!gone.isEmpty());
            divide();
            said.setText(
                    gone.isEmpty()
                            ? ""
                            : Messages.text(
                                    "ui.losses.removed",
                                    gone.size(),
                                    gone.getFirst().name()));
        });
        return row;
    }

    private static CheckBox check(String name, BooleanProperty property) {
        CheckBox check = new CheckBox(Messages.text("ui.losses.show." + name));
        check.setId("losses-" + name);
        check.setTooltip(new Tooltip(Messages.text("ui.losses.meaning." + name)));
        check.setAccessibleText(Messages.text("ui.losses.meaning." + name));
        check.selectedProperty().bindBidirectional(property);
        return check;
    }

    private Button zoomReset() {
        Button reset = Buttons.icon(Feather.MAXIMIZE, Messages.text("ui.losses.zoomReset"));
        reset.setId("losses-zoom-reset");
        reset.getStyleClass().add("small-icon");
        reset.setOnAction(event -> model.showAll());
        model.zoomProperty().subscribe(zoom -> reset.setVisible(zoom.isPresent()));
        reset.managedProperty().bind(reset.visibleProperty());
        return reset;
    }

    /** Gives the list the height of its rows, as long as the chart keeps enough of the whole. */
    private void divide() {
        int count = runs().size();
        double row = list.getFixedCellSize();
        double factor = TypeSize.scaleOf(this).getValue();
        double room = Math.max(row + 2, LIST_SHARE * getHeight());
        boolean listed = count > 0 && getHeight() >= factor * CHART_HEIGHT + row;
        double height = Math.min(count, Math.floor(room / row)) * row + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setVisible(listed);
        list.setManaged(listed);
        boolean canComeBack = !model.session().runs().removedProperty().get().isEmpty();
        hint.setVisible(count == 0 && !canComeBack && getHeight() >= factor * ROOM_FOR_HINT);
        hint.setManaged(hint.isVisible());
        clear.setVisible(count > 0);
    }

    /** The chart as a picture for files. */
    public PictureExport drawing(Palette palette) {
        ChartView view = model.fileView();
        return new PictureExport(
                Messages.text("ui.losses.title"),
                Messages.text("ui.losses.chart", view.runs().size()),
                FILE_WIDTH,
                FILE_HEIGHT,
                surface -> new LossChart(ChartColours.of(palette)).paint(surface, view, FILE_WIDTH, FILE_HEIGHT));
    }

    /** The figures of the runs that the chart shows now, as comma-separated values, to be had on any thread. */
    public Supplier<String> table() {
        List<ChartRun> runs = model.fileView().runs();
        return () -> LossTable.of(runs);
    }
}
