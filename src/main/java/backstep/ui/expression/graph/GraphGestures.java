package backstep.ui.expression.graph;

import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Trace;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.Command;
import backstep.ui.widget.Keyboard;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What mouse, touch pad and keys do in the picture: zoom, pan, hover, select, walk from node to node. */
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
    private final List<Command> commands;
    /** Whether fingers scroll, and no wheel: only they begin and end. */
    private boolean fingers;

    private double lastX;
    private double lastY;
    private Gesture gesture = Gesture.NONE;

    /** @param runToSelected what a double click and Enter do */
    GraphGestures(CanvasModel pane, GraphCanvas canvas, Runnable runToSelected) {
        this.pane = pane;
        this.model = pane.graph();
        this.canvas = canvas;
        this.viewport = canvas.viewport();
        this.runToSelected = runToSelected;
        this.commands = List.of(
                Command.of("runHere", "Enter", runToSelected),
                Command.of("selectOperand", "Shortcut+Left", () -> walk(KeyCode.LEFT)),
                Command.of("selectConsumer", "Shortcut+Right", () -> walk(KeyCode.RIGHT)),
                Command.of("selectNeighbour", "Shortcut+Up", () -> walk(KeyCode.UP)),
                Command.of("selectNeighbour", "Shortcut+Down", () -> walk(KeyCode.DOWN)));
        canvas.setOnScrollStarted(event -> fingers = true);
        canvas.setOnScrollFinished(event -> fingers = false);
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom(this::pinched);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        canvas.setOnMouseExited(event -> pane.point(ExpressionSession.NONE));
        canvas.setOnKeyPressed(event -> Keyboard.answer(event, commands));
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

    /** What keys do in the picture only. */
    List<Command> commands() {
        return commands;
    }

    /** Shortcut with ← goes to the first operand, with → to the first consumer, with ↑ and ↓ to the nodes beside. */
    private void walk(KeyCode direction) {
        Trace trace = model.session().traceProperty().get();
        if (trace == null) {
            return;
        }
        Graph graph = trace.graph();
        int from = model.session().subject() == ExpressionSession.NONE
                ? graph.root()
                : model.session().subject();
        int to = switch (direction) {
            case LEFT -> graph.arity(from) > 0 ? graph.operand(from, 0) : from;
            case RIGHT -> graph.consumers(from).findFirst().orElse(from);
            case UP -> Math.max(0, from - 1);
            default -> Math.min(graph.size() - 1, from + 1);
        };
        model.session().select(to);
    }
}
