package backstep.ui.network.neurons;

import backstep.geometry.Bounds;
import backstep.nn.field.Neuron;
import backstep.picture.network.FacePainter;
import backstep.picture.network.Learned;
import backstep.picture.network.NeuronNames;
import backstep.picture.network.Target;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.FigureRow;
import backstep.ui.widget.FigureRows;
import java.util.OptionalInt;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is pointed at, with its figures: the enlarged map of a neuron, the weight of a link. */
final class PointCard extends VBox {

    private static final double LARGE = 160;
    private static final double SMALL = 96;
    /** In a smaller pane the map is smaller, too. */
    private static final double ROOMY = 520;

    private final Canvas map = new Canvas(LARGE, LARGE);
    private final CanvasSurface surface = new CanvasSurface(map.getGraphicsContext2D());
    private final Label title = new Label();
    private final FigureRow parameter = FigureRows.row("point-value", "", "");
    private final FigureRow gradient = FigureRows.row("point-gradient", "", "");
    private final FigureRow range = FigureRows.row("point-range", Messages.text("ui.neurons.output"), "");
    private final Label hint = new Label();

    PointCard() {
        setId("point-card");
        getStyleClass().addAll("hover-card", "point-card");
        setMouseTransparent(true);
        setVisible(false);
        setManaged(false);
        title.setId("point-title");
        title.getStyleClass().add("hover-name");
        hint.getStyleClass().add("hint");
        HBox frame = new HBox(map);
        frame.managedProperty().bind(map.visibleProperty());
        frame.getStyleClass().add("point-map");
        getChildren().addAll(frame, title, parameter, gradient, range, hint);
    }

    /** Chooses the size of the map for a pane. */
    void suit(double paneWidth, double paneHeight) {
        double side = Math.min(paneWidth, paneHeight) < ROOMY ? SMALL : LARGE;
        if (map.getWidth() != side) {
            map.setWidth(side);
            map.setHeight(side);
        }
    }

    /** Shows the figures of one moment. */
    void show(Target target, NeuronNames names, Learned learned, FacePainter painter, String action) {
        title.setText(TargetTexts.title(names, target));
        OptionalInt place = target.place(names.spec());
        show(parameter, place.isPresent());
        show(gradient, place.isPresent());
        place.ifPresent(at -> {
            parameter.show(
                    TargetTexts.parameter(target),
                    Numbers.fixed(learned.parameters().get(at)));
            gradient.show(
                    TargetTexts.gradient(target),
                    Numbers.fixed(learned.gradients().get(at)));
        });
        map.setVisible(target.anyNeuron().isPresent());
        show(range, map.isVisible());
        target.anyNeuron().ifPresent(neuron -> draw(neuron, learned, painter));
        hint.setText(action);
        hint.setVisible(!action.isEmpty());
        hint.setManaged(!action.isEmpty());
        setVisible(true);
        // Its size is asked for before the next pulse, which is when new texts would get their fonts.
        applyCss();
        autosize();
    }

    private void draw(Neuron neuron, Learned learned, FacePainter painter) {
        var grid = learned.maps().best(neuron);
        map.getGraphicsContext2D().clearRect(0, 0, map.getWidth(), map.getHeight());
        surface.begin();
        painter.paint(surface, new Bounds(1, 1, map.getWidth() - 2, map.getHeight() - 2), grid, learned.shades(neuron));
        range.show(Messages.text("ui.neurons.output"), TargetTexts.range(grid));
    }

    private static void show(HBox row, boolean visible) {
        row.setVisible(visible);
        row.setManaged(visible);
    }
}
