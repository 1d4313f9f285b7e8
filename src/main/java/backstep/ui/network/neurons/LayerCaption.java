package backstep.ui.network.neurons;

import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.picture.Palette;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import backstep.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** Says what a layer consists of; its menu changes the activation, and shows the layer's scalar graph. */
final class LayerCaption extends MenuButton {

    private static final TextStyle MEASURE = new TextStyle(Face.SANS, 12, Palette.LIGHT.muted(), Anchor.MIDDLE);

    /** What stands beside the text: the arrow of a menu, and some air, of which a narrow column has less. */
    private static final double BESIDE = 24;

    private static final double BESIDE_NARROW = 10;

    private static final String NARROW = "narrow";

    private final Map<Activation, RadioMenuItem> items = new EnumMap<>(Activation.class);
    /** What it can say, the longest first. */
    private List<String> wordings = List.of("");

    LayerCaption(int layer, LayerEdits edits, IntConsumer open) {
        setId("layer-activation-" + layer);
        getStyleClass().addAll("flat", "layer-caption");
        setTooltip(new Tooltip());
        ToggleGroup group = new ToggleGroup();
        for (Activation activation : Activation.values()) {
            RadioMenuItem item = new RadioMenuItem(activation.id());
            item.setId("activation-" + layer + "-" + activation.id());
            item.setToggleGroup(group);
            item.setOnAction(event -> edits.activate(layer, activation));
            getItems().add(item);
            items.put(activation, item);
        }
        MenuItem graph = new MenuItem(Messages.text("ui.neurons.openLayer"));
        graph.setId("open-layer-" + layer);
        graph.setOnAction(event -> open.accept(layer));
        getItems().addAll(new SeparatorMenuItem(), graph);
    }

    void show(LayerSpec spec, boolean output) {
        String activation = spec.activation().id();
        wordings = output
                ? List.of(
                        Messages.text("picture.network.output", activation),
                        activation,
                        Messages.text("ui.neurons.out"))
                : List.of(
                        Messages.text("picture.network.layer", spec.neurons(), activation),
                        Integer.toString(spec.neurons()));
        Objects.requireNonNull(items.get(spec.activation())).setSelected(true);
        getTooltip().setText(Messages.text("ui.neurons.activation", wordings.getFirst()));
        setAccessibleText(getTooltip().getText());
    }

    /** Says as much as there is room for. */
    void suit(double width) {
        Optional<String> fitting = fitting(width - BESIDE);
        // Half a number would be another one: there the arrow stands alone.
        setText(fitting.or(() -> fitting(width - BESIDE_NARROW)).orElse(""));
        getStyleClass().remove(NARROW);
        if (fitting.isEmpty()) {
            getStyleClass().add(NARROW);
        }
    }

    private Optional<String> fitting(double width) {
        return wordings.stream()
                .filter(words -> TextMetrics.width(words, MEASURE) <= width)
                .findFirst();
    }
}
