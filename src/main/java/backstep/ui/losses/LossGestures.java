package backstep.ui.losses;

import backstep.layout.Bounds;
import backstep.picture.chart.ChartFrame;
import backstep.picture.chart.Span;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Cursor;
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
                    .set(Optional.of(Span.between(
                            (double) frame.epochAt(pressed.getAsDouble()), (double) frame.epochAt(event.getX()))));
        }
    }

    private void released(MouseEvent event) {
        pressed = OptionalDouble.empty();
        Optional<Span> chosen = model.selectionProperty().get();
        model.selectionProperty().set(Optional.empty());
        chosen.ifPresent(model::look);
        if (chosen.isEmpty() && event.getClickCount() == 2) {
            model.zoomProperty().set(Optional.empty());
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
        model.look(new Span(
                frame.epochs().value(centre - (centre - plot.x()) / factor),
                frame.epochs().value(centre + (plot.maxX() - centre) / factor)));
    }

    private void pan(double pixels) {
        if (model.zoomProperty().get().isPresent()) {
            ChartFrame frame = canvas.frame();
            Bounds plot = frame.plot();
            Span whole = model.view(canvas.hair()).whole();
            double shift = Math.clamp(
                    -pixels,
                    Math.min(0, frame.epochs().place(whole.from()) - plot.x()),
                    Math.max(0, frame.epochs().place(whole.to()) - plot.maxX()));
            model.look(new Span(
                    frame.epochs().value(plot.x() + shift), frame.epochs().value(plot.maxX() + shift)));
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int size = event.isShiftDown() ? LEAP : 1;
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> step(-size);
            case RIGHT -> step(size);
            case HOME -> canvas.standAt((long) Math.ceil(seen().from()));
            case END -> canvas.standAt((long) seen().to());
            case PLUS, ADD, EQUALS -> zoom(hairPlace(), ZOOM_PER_NOTCH);
            case MINUS, SUBTRACT -> zoom(hairPlace(), 1 / ZOOM_PER_NOTCH);
            case ESCAPE -> used = escape();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private Span seen() {
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

    /** One after the other: an unfinished drag, the zoom, the hair line; says whether there was any. */
    private boolean escape() {
        if (model.selectionProperty().get().isPresent()) {
            pressed = OptionalDouble.empty();
            model.selectionProperty().set(Optional.empty());
        } else if (model.zoomProperty().get().isPresent()) {
            model.zoomProperty().set(Optional.empty());
        } else if (canvas.hair().isPresent()) {
            canvas.clearHair();
        } else {
            return false;
        }
        return true;
    }
}
