package backstep.ui.network.neurons;

import backstep.nn.field.Neuron;
import backstep.picture.network.NetworkLayout;
import backstep.picture.network.Target;
import backstep.ui.widget.Command;
import backstep.ui.widget.Keyboard;
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
    private final List<Command> commands;
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
        commands = List.of(
                Command.of("walkNeurons", "Up", () -> stand(within(model.cursor(), -1))),
                Command.of("walkNeurons", "Down", () -> stand(within(model.cursor(), 1))),
                Command.of("walkNeurons", "Left", () -> stand(beside(model.cursor(), -1))),
                Command.of("walkNeurons", "Right", () -> stand(beside(model.cursor(), 1))),
                Command.of("openNeuron", "G", () -> open.accept(model.cursor())),
                Command.of("editNeuron", "Enter", this::edit),
                Command.of("editNeuron", "Space", this::edit));
        canvas.setOnKeyPressed(event -> Keyboard.answer(event, commands));
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
    List<Command> commands() {
        return commands;
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
