package backstep.ui.network.neurons;

import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** Says what a layer consists of; its menu changes the activation, and shows the layer's scalar graph. */
final class LayerCaption extends MenuButton {

    /** About the width of a character, and of what stands beside the text. */
    private static final double CHARACTER = 6.9;

    private static final double PADDING = 12;
    private static final double ARROW = 14;

    private final Map<Activation, RadioMenuItem> items = new EnumMap<>(Activation.class);
    private String full = "";
    private String brief = "";

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
        full = output
                ? Messages.text("picture.network.output", activation)
                : Messages.text("picture.network.layer", spec.neurons(), activation);
        brief = output ? Messages.text("ui.neurons.out") : Integer.toString(spec.neurons());
        Objects.requireNonNull(items.get(spec.activation())).setSelected(true);
        getTooltip().setText(Messages.text("ui.neurons.activation", full));
        setAccessibleText(getTooltip().getText());
    }

    /** Says as much as there is room for. */
    void suit(double width) {
        boolean arrow = CHARACTER * full.length() + PADDING + ARROW <= width;
        boolean all = CHARACTER * full.length() + PADDING <= width;
        setText(all ? full : brief);
        if (arrow) {
            getStyleClass().remove("no-arrow");
        } else if (!getStyleClass().contains("no-arrow")) {
            getStyleClass().add("no-arrow");
        }
    }
}
