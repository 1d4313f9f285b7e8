package backstep.ui.network.tables;

import backstep.nn.LayerSpec;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.PythonLists;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.Refresh;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every weight and bias with its value and its gradient. */
public final class ParametersTable extends VBox {

    private static final double PER_SECOND = 10;

    /** In the choice of layers. */
    private static final int ALL = 0;

    private final NetworkSession session;
    private final TableView<ParameterPlace> table = new TableView<>();
    private final ChoiceBox<String> layers = new ChoiceBox<>();
    private final Label count = new Label();
    private final HBox bar = new HBox();
    private final ReadOnlyObjectWrapper<@Nullable Snapshot> shown = new ReadOnlyObjectWrapper<>();
    private final Refresh refresh = new Refresh(this, PER_SECOND, this::show);
    /** The layer that is to be shown once it is known which there are. */
    private int wanted = ALL;

    private Filling filling = new Filling(List.of(), List.of(), ALL);

    /** What the rows depend on. */
    private record Filling(List<String> inputs, List<LayerSpec> layers, int layer) {}

    public ParametersTable(NetworkSession session) {
        this.session = session;
        setId("parameters");
        getStyleClass().add("table-pane");
        table.setId("parameters-table");
        table.setAccessibleText(Messages.text("ui.tables.parameters"));
        table.getStyleClass().addAll("dense", "figures-table");
        table.setEditable(true);
        table.getColumns().setAll(new ParameterColumns(session, shown.getReadOnlyProperty()).columns());
        VBox.setVgrow(table, Priority.ALWAYS);
        layers.setId("parameters-layer");
        layers.setMinWidth(USE_PREF_SIZE);
        layers.setAccessibleText(Messages.text("ui.tables.layersMeaning"));
        layers.setTooltip(new Tooltip(Messages.text("ui.tables.layersMeaning")));
        layers.getSelectionModel().selectedIndexProperty().subscribe(refresh::now);
        count.setId("parameters-count");
        count.getStyleClass().add("caption");
        count.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().addAll(count, space, copyButton());
        bar.getStyleClass().add("table-bar");
        getChildren().addAll(bar, table);
        session.frameProperty().subscribe(frame -> refresh.request(session.isRunning()));
    }

    /** What documents keep of how it looks. */
    public List<ViewItem> looks() {
        return List.of(ViewValue.ofNumber(ViewName.PARAMETERS_LAYER, () -> (double) chosenLayer(), this::chooseLayer));
    }

    private int chosenLayer() {
        return Math.max(ALL, layers.getSelectionModel().getSelectedIndex());
    }

    /** Now or, if the layers are not known yet, once they are. */
    private void chooseLayer(double layer) {
        wanted = (int) layer;
        if (!layers.getItems().isEmpty()) {
            layers.getSelectionModel().select(there(wanted));
        }
    }

    private int there(int layer) {
        return layer >= ALL && layer < layers.getItems().size() ? layer : ALL;
    }

    private MenuButton copyButton() {
        MenuButton copy = new MenuButton(
                Messages.text("ui.tables.copy"),
                null,
                copyItem("pytorch", PythonLists::byLayer),
                copyItem("micrograd", PythonLists::byNeuron));
        copy.setId("copy-parameters");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setTooltip(new Tooltip(Messages.text("ui.tables.copyMeaning")));
        return copy;
    }

    private MenuItem copyItem(String name, Function<Parameters, String> text) {
        MenuItem item = new MenuItem(Messages.text("ui.tables.copy." + name));
        item.setId("copy-" + name);
        item.setOnAction(event -> {
            TrainingFrame frame = session.frameProperty().get();
            if (frame != null) {
                ClipboardContent content = new ClipboardContent();
                content.putString(text.apply(frame.snapshot().parameters()));
                Clipboard.getSystemClipboard().setContent(content);
            }
        });
        return item;
    }

    private void show() {
        TrainingFrame frame = session.frameProperty().get();
        if (frame != null) {
            shown.set(frame.snapshot());
            offerLayers(frame.snapshot().parameters().spec());
            fill(frame.snapshot());
            sort(frame.snapshot());
        }
    }

    private void offerLayers(MlpSpec spec) {
        List<String> names = IntStream.rangeClosed(ALL, spec.layers().size())
                .mapToObj(layer -> layer == ALL
                        ? Messages.text("ui.tables.allLayers")
                        : Messages.text("ui.tables.layerName", Integer.toString(layer)))
                .toList();
        if (!names.equals(layers.getItems())) {
            layers.getItems().setAll(names);
            // Not before: a choice box is as wide as what it offers only where it was offered that from the start.
            if (!bar.getChildren().contains(layers)) {
                bar.getChildren().addFirst(layers);
            }
            layers.getSelectionModel().select(there(wanted));
            wanted = ALL;
        }
    }

    private void fill(Snapshot snapshot) {
        MlpSpec spec = snapshot.parameters().spec();
        int layer = chosenLayer();
        Filling wanted = new Filling(snapshot.spec().shownInputs(), spec.layers(), layer);
        if (wanted.equals(filling)) {
            return;
        }
        filling = wanted;
        int from = layer == ALL ? 0 : Parameters.layerPlace(spec, layer - 1);
        int to = layer == ALL ? spec.parameterCount() : Parameters.layerPlace(spec, layer);
        table.getItems()
                .setAll(IntStream.range(from, to)
                        .mapToObj(place -> ParameterPlace.of(spec, place))
                        .toList());
        count.setText(Messages.text("ui.tables.count", to - from));
    }

    private void sort(Snapshot snapshot) {
        if (snapshot.state() != RunState.RUNNING && !table.getSortOrder().isEmpty() && table.getEditingCell() == null) {
            table.sort();
        }
    }
}
