package backstep.ui.expression.graph;

import backstep.engine.Groups;
import backstep.ui.action.KeyMap;
import backstep.ui.expression.model.ExpressionSession;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What mouse, touch pad and keys do in the picture: zoom, pan, hover, select. */
final class GraphGestures {

    private static final double ZOOM_PER_NOTCH = 1.12;
    private static final double NOTCH = 40;
    /** A hand that clicks trembles by less than this. */
    private static final double SHORTEST_DRAG = 4;

    /** What the mouse button is doing; a press that closes a popover elsewhere never gets here, but its drag does. */
    private enum Gesture {
        NONE,
        PRESSED,
        DRAGGED
    }

    private final CanvasModel pane;
    private final GraphModel model;
    private final GraphCanvas canvas;
    private final Viewport viewport;
    private final Runnable runToSelected;
    /** Whether fingers scroll, and no wheel: only they begin and end. */
    private boolean fingers;

    private double lastX;
    private double lastY;
    private Gesture gesture = Gesture.NONE;

    /**
     * @param runToSelected what a double click does
     * @param keys what keys do
     */
    GraphGestures(CanvasModel pane, GraphCanvas canvas, Runnable runToSelected, KeyMap keys) {
        this.pane = pane;
        this.model = pane.graph();
        this.canvas = canvas;
        this.viewport = canvas.viewport();
        this.runToSelected = runToSelected;
        canvas.setOnScrollStarted(event -> fingers = true);
        canvas.setOnScrollFinished(event -> fingers = false);
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom(this::pinched);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        canvas.setOnMouseExited(event -> pane.point(ExpressionSession.NONE));
        canvas.setOnKeyPressed(event -> keys.answer(event));
    }

    /** A wheel zooms; fingers on a touch pad, and a wheel that turns sideways, move the picture. */
    private void scrolled(ScrollEvent event) {
        event.consume();
        boolean moves = fingers || event.isInertia() || event.getDeltaX() != 0;
        if (moves && !event.isShortcutDown()) {
            viewport.move(camera -> camera.moved(event.getDeltaX(), event.getDeltaY()));
            return;
        }
        double factor = Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / NOTCH);
        viewport.move(camera -> camera.zoomedAt(event.getX(), event.getY(), factor));
    }

    private void pinched(ZoomEvent event) {
        viewport.move(camera -> camera.zoomedAt(event.getX(), event.getY(), event.getZoomFactor()));
        event.consume();
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        gesture = Gesture.PRESSED;
    }

    private void dragged(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        boolean slight = gesture == Gesture.PRESSED && Math.hypot(dx, dy) < SHORTEST_DRAG;
        if (gesture == Gesture.NONE || slight) {
            return;
        }
        lastX = event.getX();
        lastY = event.getY();
        gesture = Gesture.DRAGGED;
        canvas.setCursor(Cursor.CLOSED_HAND);
        viewport.move(camera -> camera.moved(dx, dy));
    }

    private void released(MouseEvent event) {
        canvas.setCursor(Cursor.DEFAULT);
        boolean clicked = gesture == Gesture.PRESSED && event.getButton() == MouseButton.PRIMARY;
        gesture = Gesture.NONE;
        if (!clicked) {
            return;
        }
        Camera camera = viewport.camera();
        double x = camera.toPictureX(event.getX());
        double y = camera.toPictureY(event.getY());
        int handle = model.folds().handleAt(x, y);
        int group = event.getClickCount() == 2 ? model.folds().groupAt(x, y) : Groups.NONE;
        if (handle != Groups.NONE) {
            model.folds().toggle(handle);
            return;
        }
        model.session().select(model.nodeAt(x, y));
        if (group != Groups.NONE) {
            model.folds().toggle(group);
        } else if (event.getClickCount() == 2) {
            runToSelected.run();
        }
    }

    private void hover(double windowX, double windowY) {
        double x = viewport.camera().toPictureX(windowX);
        double y = viewport.camera().toPictureY(windowY);
        int node = model.nodeAt(x, y);
        pane.point(node);
        boolean hand = node != ExpressionSession.NONE || model.folds().handleAt(x, y) != Groups.NONE;
        canvas.setCursor(hand ? Cursor.HAND : Cursor.DEFAULT);
    }
}
