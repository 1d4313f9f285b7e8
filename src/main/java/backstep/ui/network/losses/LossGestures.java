package backstep.ui.network.losses;

import static backstep.ui.network.model.NetworkSections.CHART;

import backstep.geometry.Bounds;
import backstep.picture.chart.ChartFrame;
import backstep.picture.chart.EpochRange;
import backstep.ui.action.Action;
import backstep.ui.action.KeyMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Mouse and keyboard on the chart: reading figures, and looking at some epochs closely. */
final class LossGestures {

    private static final double SHORTEST_DRAG = 4;
    private static final double ZOOM_PER_NOTCH = 1.25;
    private static final double NOTCH = 40;
    private static final int LEAP = 10;

    private final LossModel model;
    private final LossCanvas canvas;
    private final List<Action> actions;
    private final KeyMap keys;
    private OptionalDouble pressed = OptionalDouble.empty();

    LossGestures(LossModel model, LossCanvas canvas) {
        this.model = model;
        this.canvas = canvas;
        canvas.setCursor(Cursor.CROSSHAIR);
        canvas.setOnMouseMoved(event -> canvas.pointAt(event.getX()));
        canvas.setOnMouseExited(event -> canvas.clearHair());
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnScroll(this::scrolled);
        actions = List.of(
                CHART.step("losses.walk", "Left", () -> step(-1)),
                CHART.step("losses.walk", "Right", () -> step(1)),
                CHART.step("losses.leap", "Shift+Left", () -> step(-LEAP)),
                CHART.step("losses.leap", "Shift+Right", () -> step(LEAP)),
                CHART.action("losses.first", () -> canvas.standAt((long) Math.ceil(seen().from())))
                        .withKeys("Home")
                        .forKeysOnly(),
                CHART.action("losses.last", () -> canvas.standAt((long) seen().to()))
                        .withKeys("End")
                        .forKeysOnly(),
                CHART.action("losses.zoomIn", () -> zoom(hairPlace(), ZOOM_PER_NOTCH))
                        .withKeys("Plus", "Add", "Equals", "Shift+Equals"),
                CHART.action("losses.zoomOut", () -> zoom(hairPlace(), 1 / ZOOM_PER_NOTCH))
                        .withKeys("Minus", "Subtract"));
        keys = new KeyMap(actions);
        canvas.setOnKeyPressed(this::key);
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        pressed = event.getButton() == MouseButton.PRIMARY ? OptionalDouble.of(event.getX()) : OptionalDouble.empty();
    }

    private void dragged(MouseEvent event) {
        canvas.pointAt(event.getX());
        if (pressed.isPresent() && Math.abs(event.getX() - pressed.getAsDouble()) >= SHORTEST_DRAG) {
            ChartFrame frame = canvas.frame();
            model.selectionProperty()
                    .set(Optional.of(EpochRange.between(
                            (double) frame.epochAt(pressed.getAsDouble()), (double) frame.epochAt(event.getX()))));
        }
    }

    private void released(MouseEvent event) {
        pressed = OptionalDouble.empty();
        Optional<EpochRange> chosen = model.selectionProperty().get();
        model.selectionProperty().set(Optional.empty());
        chosen.ifPresent(model::look);
        if (chosen.isEmpty() && event.getClickCount() == 2) {
            model.showAll();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(event.getX(), Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / NOTCH));
        } else {
            pan(event.getDeltaX());
        }
        event.consume();
    }

    /** Looks at more or fewer epochs, while the one at a place stays there. */
    private void zoom(double x, double factor) {
        ChartFrame frame = canvas.frame();
        Bounds plot = frame.plot();
        double centre = Math.clamp(x, plot.x(), plot.maxX());
        model.look(new EpochRange(
                frame.epochs().value(centre - (centre - plot.x()) / factor),
                frame.epochs().value(centre + (plot.maxX() - centre) / factor)));
    }

    private void pan(double pixels) {
        if (model.zoomProperty().get().isPresent()) {
            ChartFrame frame = canvas.frame();
            Bounds plot = frame.plot();
            EpochRange whole = model.view(canvas.hair()).whole();
            double shift = Math.clamp(
                    -pixels,
                    Math.min(0, frame.epochs().place(whole.from()) - plot.x()),
                    Math.max(0, frame.epochs().place(whole.to()) - plot.maxX()));
            model.look(new EpochRange(
                    frame.epochs().value(plot.x() + shift), frame.epochs().value(plot.maxX() + shift)));
        }
    }

    private void key(KeyEvent event) {
        boolean escaped = event.getCode() == KeyCode.ESCAPE && escape();
        if (escaped) {
            event.consume();
        } else {
            keys.answer(event);
        }
    }

    /** What keys do in the chart only. */
    List<Action> actions() {
        return actions;
    }

    private EpochRange seen() {
        return model.view(canvas.hair()).seen();
    }

    private double hairPlace() {
        ChartFrame frame = canvas.frame();
        return canvas.hair().isPresent()
                ? frame.epochs().place((double) canvas.hair().getAsLong())
                : frame.plot().maxX();
    }

    /** Moves the hair line by pixels, but by an epoch at least; the first step brings it to the newest one. */
    private void step(int pixels) {
        if (canvas.hair().isEmpty()) {
            canvas.standAt((long) seen().to());
            return;
        }
        long from = canvas.hair().getAsLong();
        long by = canvas.frame().epochAt(hairPlace() + pixels) - from;
        long least = Math.abs(by) < Math.abs(pixels) ? pixels : by;
        long low = (long) Math.ceil(seen().from());
        canvas.standAt(Math.clamp(from + least, low, Math.max(low, (long) seen().to())));
    }

    /** One after the other: an unfinished drag, a close look, the hair line; says whether there was any. */
    private boolean escape() {
        if (model.selectionProperty().get().isPresent()) {
            pressed = OptionalDouble.empty();
            model.selectionProperty().set(Optional.empty());
        } else if (model.isClose()) {
            model.showAll();
        } else if (canvas.hair().isPresent()) {
            canvas.clearHair();
        } else {
            return false;
        }
        return true;
    }
}
