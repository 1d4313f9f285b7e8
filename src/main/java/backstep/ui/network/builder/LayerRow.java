package backstep.ui.network.builder;

import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.train.Reshaping;
import backstep.ui.widget.Buttons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One layer of the network: how many neurons, which activation. */
final class LayerRow extends HBox {

    private final Label neurons = new Label();
    private final Button fewer = Buttons.icon(Feather.MINUS, "");
    private final Button more = Buttons.icon(Feather.PLUS, "");
    private final Button remove = Buttons.icon(Feather.X, "");
    private final Choice<Activation> activation;

    /**
     * The row of a layer.
     *
     * @param layer from 0
     * @param output whether it is the output's, of which there is always one neuron
     */
    LayerRow(Form form, int layer, boolean output) {
        String name = output ? "output" : "layer-" + (layer + 1);
        Label title = new Label(output ? BuilderTexts.of("output") : BuilderTexts.of("layer", layer + 1));
        title.getStyleClass().add("layer-name");
        neurons.setId(name + "-neurons");
        neurons.getStyleClass().add("layer-neurons");
        String full = output ? BuilderTexts.of("output") : BuilderTexts.of("layer.full", layer + 1);
        set(fewer, name + "-fewer", BuilderTexts.of("fewer", full), () -> resize(form, layer, -1));
        set(more, name + "-more", BuilderTexts.of("more", full), () -> resize(form, layer, 1));
        set(
                remove,
                name + "-remove",
                BuilderTexts.of("remove", full),
                () -> form.change(present -> Reshaping.removeLayer(present, layer)));
        List.of(fewer, more, remove).forEach(button -> button.setVisible(!output));
        activation = new Choice<>(
                name + "-activation",
                "activation",
                List.of(Activation.values()),
                each -> BuilderTexts.choice("activation", each));
        activation.setOnChoose(chosen -> form.change(present -> Reshaping.activate(present, layer, chosen)));
        HBox.setHgrow(activation, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        fewer.setManaged(!output);
        HBox size = new HBox(title, fewer, neurons, more);
        size.getStyleClass().add("layer-size");
        getStyleClass().add("builder-row");
        getChildren().setAll(size, activation, remove);
    }

    private static void set(Button button, String id, String meaning, Runnable action) {
        button.setId(id);
        Buttons.explain(button, meaning);
        button.getStyleClass().add("layer-button");
        button.setOnAction(event -> action.run());
    }

    private static void resize(Form form, int layer, int by) {
        form.change(present ->
                Reshaping.resize(present, layer, present.layers().get(layer).neurons() + by));
    }

    void show(LayerSpec layer) {
        neurons.setText(Integer.toString(layer.neurons()));
        fewer.setDisable(layer.neurons() == 1);
        more.setDisable(layer.neurons() == LayerSpec.MOST_NEURONS);
        activation.show(layer.activation());
    }
}
