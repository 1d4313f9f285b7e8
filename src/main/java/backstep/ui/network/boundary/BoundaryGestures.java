package backstep.ui.network.boundary;

import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.Sample;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does in the plot: hover, open the graph of a sample; while points are edited also add, move and delete them. */
final class BoundaryGestures {

    /** A hand that clicks trembles by less than this. */
    private static final double SHORTEST_DRAG = 4;

    /** What the mouse button is doing; a press that closes a popover elsewhere never gets here, but its release may. */
    private enum Gesture {
        NONE,
        PRESSED,
        /** A sample is on its way. */
        DRAGGED,
        /** Samples are added along the way. */
        BRUSHED,
        /** The mouse went elsewhere with its button down, and nothing comes of it. */
        STRAYED
    }

    private final BoundaryModel model;
    private final BoundaryCanvas canvas;
    private final SampleEditor editor;
    private final Brush brush;
    private final PlaceCard card;
    private final Consumer<Sample> open;
    private Gesture gesture = Gesture.NONE;
    private Optional<Sample> held = Optional.empty();
    /** The sample that a click was on, which may be the first of a double click. */
    private Optional<Sample> clicked = Optional.empty();

    private MouseButton button = MouseButton.NONE;
    private double pressX;
    private double pressY;

    /** @param open what a double click on a sample does */
    BoundaryGestures(
            BoundaryModel model, BoundaryCanvas canvas, SampleEditor editor, PlaceCard card, Consumer<Sample> open) {
        this.open = open;
        this.model = model;
        this.canvas = canvas;
        this.editor = editor;
        this.brush = new Brush(model, editor, canvas);
        this.card = card;
        canvas.setOnMouseMoved(this::moved);
        canvas.setOnMouseExited(this::exited);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
    }

    private Optional<Sample> sampleAt(BoundaryView view, MouseEvent event) {
        return PlotPlace.sampleAt(view, event.getX(), event.getY(), canvas.getWidth(), canvas.getHeight());
    }

    private PlotPlace place(BoundaryView view, double x, double y) {
        return PlotPlace.at(view, x, y, canvas.getWidth(), canvas.getHeight());
    }

    private boolean isInside(BoundaryView view, MouseEvent event) {
        return PlotPlace.isInside(view, event.getX(), event.getY(), canvas.getWidth(), canvas.getHeight());
    }

    private void moved(MouseEvent event) {
        model.view().ifPresent(view -> {
            boolean inside = isInside(view, event);
            Optional<Sample> sample = sampleAt(view, event);
            model.pointedProperty().set(inside);
            model.markedProperty().set(sample);
            canvas.setCursor(inside && isEditing() ? editingCursor(sample) : Cursor.DEFAULT);
            // Where points are drawn the card would cover their place.
            if (inside && (sample.isPresent() || !isEditing())) {
                card.point(event.getX(), event.getY());
            } else {
                card.leave();
            }
        });
    }

    private boolean isEditing() {
        return model.editingProperty().get();
    }

    private static Cursor editingCursor(Optional<Sample> sample) {
        return sample.isPresent() ? Cursor.OPEN_HAND : Cursor.CROSSHAIR;
    }

    private void exited(MouseEvent event) {
        if (gesture != Gesture.DRAGGED) {
            model.pointedProperty().set(false);
            model.markedProperty().set(Optional.empty());
            card.leave();
        }
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        button = event.getButton();
        Optional<BoundaryView> view = model.view().filter(shown -> isInside(shown, event));
        gesture = view.isPresent() ? Gesture.PRESSED : Gesture.NONE;
        held = view.flatMap(shown -> sampleAt(shown, event));
        pressX = event.getX();
        pressY = event.getY();
    }

    private void dragged(MouseEvent event) {
        boolean slight = Math.hypot(event.getX() - pressX, event.getY() - pressY) < SHORTEST_DRAG;
        if (gesture == Gesture.PRESSED && !slight) {
            gesture = begun(event);
        }
        if (gesture == Gesture.BRUSHED) {
            brush.go(event.getX(), event.getY(), event.isShiftDown());
            card.leave();
        }
        if (gesture == Gesture.DRAGGED) {
            canvas.setCursor(Cursor.CLOSED_HAND);
            held.ifPresent(sample -> model.view().ifPresent(view -> {
                PlotPlace place = place(view, event.getX(), event.getY());
                double label = BoundaryModel.part(view.data(), sample).label(sample.index());
                editor.change(view.data(), sample, place.row(sample), place.label(label));
                model.markedProperty().set(held);
                card.point(event.getX(), event.getY());
            }));
        }
    }

    /** What a drag is. */
    private Gesture begun(MouseEvent event) {
        if (!isEditing() || button != MouseButton.PRIMARY) {
            return Gesture.STRAYED;
        }
        if (held.isPresent()) {
            return Gesture.DRAGGED;
        }
        brush.begin(pressX, pressY, event.isShiftDown());
        return Gesture.BRUSHED;
    }

    private void released(MouseEvent event) {
        boolean isClick = gesture == Gesture.PRESSED && event.getButton() == button;
        gesture = Gesture.NONE;
        if (isClick) {
            model.view().ifPresent(view -> click(view, event));
        }
        clicked = isClick && button == MouseButton.PRIMARY ? held : Optional.empty();
        moved(event);
    }

    private void click(BoundaryView view, MouseEvent event) {
        if (button == MouseButton.SECONDARY) {
            held.filter(sample -> isEditing()).ifPresent(sample -> editor.delete(view.data(), sample));
        } else if (button == MouseButton.PRIMARY && held.isEmpty()) {
            if (isEditing()) {
                brush.begin(event.getX(), event.getY(), event.isShiftDown());
            }
        } else if (event.getClickCount() == 2 && held.equals(clicked)) {
            // The first click of the two may have been the one that added the sample.
            held.ifPresent(open);
        }
    }
}
