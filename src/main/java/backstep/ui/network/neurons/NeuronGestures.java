package backstep.ui.network.neurons;

import static backstep.ui.network.model.NetworkSections.NEURONS;

import backstep.nn.field.Neuron;
import backstep.picture.network.NetworkLayout;
import backstep.picture.network.Target;
import backstep.ui.action.Action;
import backstep.ui.action.KeyMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What mouse and keys do in the picture: point, edit, open, walk from neuron to neuron. */
final class NeuronGestures {

    private final NeuronModel model;
    private final NeuronCanvas canvas;
    private final Consumer<Neuron> open;
    private final IntConsumer openLayer;
    private final List<Action> actions;
    private Point2D pointer = Point2D.ZERO;

    /**
     * @param open what a double click on a neuron does
     * @param openLayer what a double click beside the neurons of a layer does
     */
    NeuronGestures(NeuronModel model, NeuronCanvas canvas, Consumer<Neuron> open, IntConsumer openLayer) {
        this.model = model;
        this.canvas = canvas;
        this.open = open;
        this.openLayer = openLayer;
        canvas.setOnMouseMoved(this::moved);
        canvas.setOnMouseExited(event -> point(Optional.empty()));
        canvas.setOnMousePressed(event -> canvas.requestFocus());
        canvas.setOnMouseClicked(this::clicked);
        actions = List.of(
                NEURONS.step("neurons.walk", "Up", () -> stand(within(model.cursor(), -1))),
                NEURONS.step("neurons.walk", "Down", () -> stand(within(model.cursor(), 1))),
                NEURONS.step("neurons.walk", "Left", () -> stand(beside(model.cursor(), -1))),
                NEURONS.step("neurons.walk", "Right", () -> stand(beside(model.cursor(), 1))),
                NEURONS.action("neurons.open", () -> open.accept(model.cursor()))
                        .withKeys("G"),
                NEURONS.action("neurons.edit", this::edit).withKeys("Enter", "Space"));
        canvas.setOnKeyPressed(new KeyMap(actions)::answer);
        canvas.focusVisibleProperty().subscribe(this::focused);
    }

    /** Where the mouse was last. */
    Point2D pointer() {
        return pointer;
    }

    private void moved(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
        model.showCursor(false);
        point(canvas.at(event.getX(), event.getY()));
    }

    private void point(Optional<Target> target) {
        model.point(target);
        canvas.setCursor(target.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void clicked(MouseEvent event) {
        Optional<Target> target = canvas.at(event.getX(), event.getY());
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (target.isEmpty()) {
            OptionalInt layer = canvas.places().layerAt(event.getX());
            layer.stream().filter(any -> event.getClickCount() == 2).forEach(openLayer);
            return;
        }
        Target clicked = target.get();
        clicked.anyNeuron().ifPresent(model::moveCursor);
        if (event.getClickCount() == 2 && clicked instanceof Target.OnNeuron(Neuron neuron)) {
            model.editedProperty().set(Optional.empty());
            open.accept(neuron);
        } else if (event.getClickCount() == 1) {
            model.edit(clicked);
        }
    }

    private void focused(boolean visible) {
        model.showCursor(visible);
        if (visible) {
            stand(model.cursor());
        } else {
            model.point(Optional.empty());
            canvas.repaint();
        }
    }

    /** Moves the keyboard to a neuron. */
    private void stand(Neuron neuron) {
        model.moveCursor(neuron);
        model.showCursor(true);
        model.point(Optional.of(new Target.OnNeuron(neuron)));
        canvas.repaint();
    }

    /** What keys do in the picture only. */
    List<Action> actions() {
        return actions;
    }

    private void edit() {
        model.edit(new Target.OnNeuron(model.cursor()));
    }

    private Neuron within(Neuron from, int direction) {
        int count = canvas.places().column(from.layer()).neurons().size();
        return new Neuron(from.layer(), Math.clamp(from.index() + direction, 0, count - 1));
    }

    private Neuron beside(Neuron from, int direction) {
        NetworkLayout layout = canvas.places();
        int layer = Math.clamp(
                from.layer() + direction, Neuron.INPUTS, layout.columns().size() - 2);
        return layer == from.layer()
                ? from
                : layout.nearest(layer, layout.bounds(from).centerY());
    }
}
