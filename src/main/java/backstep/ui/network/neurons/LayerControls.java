package backstep.ui.network.neurons;

import backstep.nn.LayerSpec;
import backstep.nn.MlpSpec;
import backstep.picture.network.NetworkLayout;
import backstep.text.Messages;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/**
 * The controls that stand in the picture: captions with the activations, what adds and removes neurons, and what adds and
 * removes layers. They are made once for each place and used again for other networks.
 */
final class LayerControls extends Pane {

    private static final double CAPTION_TOP = 8;
    private static final double CAPTION_HEIGHT = 24;
    private static final double LAYERS_TOP = 35;
    private static final double GAP = 4;
    private static final double LARGEST_BUTTON = 22;

    private final NeuronModel model;
    private final Supplier<NetworkLayout> layout;
    private final LayerEdits edits;
    private final IntConsumer open;
    private final ObservableValue<Double> scale = TypeSize.scaleOf(this);
    private final Label inputs = new Label(Messages.text("picture.network.inputs"));
    private final List<LayerCaption> captions = new ArrayList<>();
    private final List<Button> less = new ArrayList<>();
    private final List<Button> more = new ArrayList<>();
    private final List<Button> remove = new ArrayList<>();
    private final List<Button> add = new ArrayList<>();

    /** @param open shows the graph of a layer */
    LayerControls(NeuronModel model, Supplier<NetworkLayout> layout, IntConsumer open) {
        this.open = open;
        this.model = model;
        this.layout = layout;
        this.edits = new LayerEdits(model.session());
        setPickOnBounds(false);
        setMinSize(0, 0);
        inputs.getStyleClass().add("layer-caption");
        getChildren().add(inputs);
        scale.subscribe(this::requestLayout);
        refresh();
    }

    /** Makes as many controls as the network needs, and says what can be done. */
    void refresh() {
        MlpSpec spec = model.spec();
        int hidden = spec.layers().size() - 1;
        fit(captions, hidden + 1, layer -> new LayerCaption(layer, edits, open));
        fit(less, hidden, layer -> button("neurons-less-", layer, Feather.MINUS, () -> edits.resize(layer, -1)));
        fit(more, hidden, layer -> button("neurons-more-", layer, Feather.PLUS, () -> edits.resize(layer, 1)));
        fit(remove, hidden, layer -> button("layer-remove-", layer, Feather.X, () -> edits.remove(layer)));
        fit(add, hidden + 1, layer -> button("layer-add-", layer, Feather.PLUS, () -> edits.add(layer)));
        for (int layer = 0; layer < hidden; layer++) {
            int neurons = spec.layers().get(layer).neurons();
            less.get(layer).setDisable(neurons == 1);
            more.get(layer).setDisable(neurons == LayerSpec.MOST_NEURONS);
        }
        add.forEach(button -> button.setDisable(hidden == MlpSpec.MOST_HIDDEN));
        for (int layer = 0; layer <= hidden; layer++) {
            captions.get(layer).show(spec.layers().get(layer), layer == hidden);
        }
        requestLayout();
    }

    private <T extends Node> void fit(List<T> controls, int count, IntFunction<T> maker) {
        while (controls.size() > count) {
            getChildren().remove(controls.removeLast());
        }
        while (controls.size() < count) {
            T made = maker.apply(controls.size());
            controls.add(made);
            getChildren().add(made);
        }
    }

    private static Button button(String id, int layer, Feather icon, Runnable action) {
        String meaning = Messages.text("ui.neurons." + id + "tip", layer + 1);
        Button button = Buttons.icon(icon, meaning);
        button.setId(id + layer);
        button.getStyleClass().addAll("flat", "picture-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    @Override
    protected void layoutChildren() {
        NetworkLayout places = layout.get();
        if (getWidth() <= 0 || places.spec().layers().size() != captions.size()) {
            return;
        }
        Stream.of(less, more, remove, add).flatMap(List::stream).forEach(button -> button.setVisible(!places.isLow()));
        double factor = scale.getValue();
        double pitch = factor * places.pitch();
        double side = Math.min(factor * LARGEST_BUTTON, pitch / 2);
        double bottom = getHeight() - factor * (NetworkLayout.BOTTOM - GAP);
        double first = factor * places.columns().getFirst().x();
        double height = factor * CAPTION_HEIGHT;
        inputs.resize(inputs.prefWidth(-1), height);
        // Where columns are narrow, the outer captions reach beyond theirs.
        centre(inputs, Math.min(first, first + pitch / 2 - inputs.getWidth() / 2), factor * CAPTION_TOP);
        for (int layer = 0; layer < captions.size(); layer++) {
            double x = factor * places.column(layer).x();
            LayerCaption caption = captions.get(layer);
            boolean last = layer == captions.size() - 1;
            caption.suit(last ? getWidth() / factor - x / factor + places.pitch() / 2 - GAP : places.pitch() - GAP);
            caption.resize(last ? caption.prefWidth(-1) : Math.min(caption.prefWidth(-1), pitch - 1), height);
            double most = getWidth() - caption.getWidth() / 2;
            double middle = last ? Math.max(x, x + (caption.getWidth() - pitch) / 2) : x;
            centre(caption, Math.min(most, middle), factor * CAPTION_TOP);
            place(add.get(layer), (x + factor * places.column(layer - 1).x()) / 2, factor * LAYERS_TOP, side);
        }
        for (int layer = 0; layer < less.size(); layer++) {
            double x = factor * places.column(layer).x();
            place(remove.get(layer), x, factor * LAYERS_TOP, side);
            place(less.get(layer), x - side / 2, bottom, side);
            place(more.get(layer), x + side / 2, bottom, side);
        }
    }

    private static void place(Button button, double middle, double top, double side) {
        button.resizeRelocate(Math.rint(middle - side / 2), top, side, side);
    }

    private static void centre(Node node, double middle, double top) {
        node.relocate(Math.rint(middle - node.getLayoutBounds().getWidth() / 2), top);
    }
}
