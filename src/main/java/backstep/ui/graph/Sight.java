package backstep.ui.graph;

import backstep.engine.Trace;
import backstep.layout.Bounds;
import backstep.layout.Placement;
import backstep.layout.Point;
import backstep.picture.Handle;
import backstep.ui.session.Drawing;
import backstep.ui.session.ExpressionSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Through one camera all canvases of a graph are seen, so that each shows the same part. What is to be in sight is in
 * sight in the smallest of them.
 */
final class Sight {

    /** Larger pictures change at once. */
    private static final int LARGEST_MOVING = 600;

    /** So long after the last movement the camera counts as resting. */
    private static final Duration REST = Duration.millis(200);

    private static final double AROUND_SELECTION = 180;

    /** So many pixels out of sight are not worth a map. */
    private static final double SLACK = 2;

    /** What the camera is to show. */
    private enum Framing {
        /** What one wants to see first. */
        OPENING,
        /** Everything. */
        WHOLE,
        /** Whatever someone has moved it to. */
        FREE
    }

    private final GraphModel model;
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(Camera.START);
    /** What is painted in place of the placement while it changes. */
    private final ReadOnlyObjectWrapper<@Nullable Placement> moving = new ReadOnlyObjectWrapper<>();

    private final List<Region> canvases = new ArrayList<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private final BooleanBinding inMotion = rest.statusProperty().isEqualTo(Animation.Status.RUNNING);
    private Framing framing = Framing.OPENING;
    private boolean isNew;
    private @Nullable Point2D pointer;
    private Motion motion = new Motion(share -> {});
    private double width;
    private double height;

    Sight(GraphModel model) {
        this.model = model;
        ExpressionSession session = model.session();
        session.drawingProperty().subscribe(this::newDrawing);
        session.stepProperty().subscribe(this::revealStep);
        session.openedProperty().subscribe((was, is) -> {
            framing = Framing.OPENING;
            isNew = true;
        });
        session.selectedProperty()
                .subscribe(node -> reveal(session.selectedProperty().get()));
    }

    /** Lets one more canvas see what all see. */
    void share(Region canvas) {
        canvases.add(canvas);
        canvas.widthProperty().subscribe(this::resized);
        canvas.heightProperty().subscribe(this::resized);
        canvas.sceneProperty().subscribe(this::resized);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointer = new Point2D(event.getX(), event.getY()));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer = null);
    }

    private void newDrawing(@Nullable Drawing before, @Nullable Drawing after) {
        motion.finish();
        if (before != null && after != null && before.program().equals(after.program())) {
            refolded(before, after);
        } else {
            if (isNew || before == null || after == null || !before.isLike(after)) {
                frame();
            }
            isNew = false;
        }
    }

    /** Other groups are open: everything goes to its new place, and what was clicked stays under the pointer. */
    private void refolded(Drawing before, Drawing after) {
        Camera from = camera.get();
        int toggled = model.folds().takeToggled();
        Placement old = before.layout().placement();
        Placement placement = after.layout().placement();
        Point anchor = anchor(old, toggled);
        Point anchored = anchor(placement, toggled);
        if (anchor != null && anchored != null) {
            framing = Framing.FREE;
            double zoom = from.zoom();
            camera.set(from.moved(zoom * (anchor.x() - anchored.x()), zoom * (anchor.y() - anchored.y())));
        } else {
            framing = Framing.OPENING;
            frame();
        }
        Camera to = camera.get();
        if (width > 0 && Math.max(old.boxes().size(), placement.boxes().size()) <= LARGEST_MOVING) {
            Transition transition = new Transition(before, after);
            motion = new Motion(share -> {
                moving.set(share < 1 ? transition.at(share) : null);
                camera.set(from.towards(to, share));
            });
            motion.start();
        }
    }

    /** The handle of a group. */
    private static @Nullable Point anchor(Placement placement, int group) {
        Bounds place = Transition.find(placement, group);
        if (place == null) {
            return null;
        }
        boolean open = placement.outlines().contains(place);
        return (open ? Handle.ofOutline(place) : Handle.ofBox(place)).center();
    }

    /** Shows where the step is, or where the first one will be. */
    private void revealStep() {
        Trace trace = model.session().traceProperty().get();
        if (trace != null) {
            int step = model.session().stepProperty().get();
            reveal(trace.step(Math.clamp(step, Math.min(1, trace.stepCount()), trace.stepCount()))
                    .node());
        }
    }

    /** Moves the camera only if a node has left the canvas. */
    private void reveal(int node) {
        Bounds bounds = model.boundsOf(node);
        if (bounds != null && isSomewhere()) {
            camera.set(camera.get().revealing(bounds, width, height));
        }
    }

    private boolean isSomewhere() {
        return width > 0 && height > 0;
    }

    /** The middle stays in the middle, wherever someone has moved it to. */
    private void resized() {
        double oldWidth = width;
        double oldHeight = height;
        List<Region> seen = canvases.stream().filter(Sight::isSeen).toList();
        width = seen.stream().mapToDouble(Region::getWidth).min().orElse(0);
        height = seen.stream().mapToDouble(Region::getHeight).min().orElse(0);
        if (framing == Framing.FREE && oldWidth > 0 && oldHeight > 0 && isSomewhere()) {
            camera.set(camera.get().moved((width - oldWidth) / 2, (height - oldHeight) / 2));
        }
        frame();
    }

    private static boolean isSeen(Region canvas) {
        return canvas.getScene() != null && canvas.getWidth() > 0 && canvas.getHeight() > 0;
    }

    /** Shows the whole picture, and goes on doing so when the window changes. */
    void fit() {
        framing = Framing.WHOLE;
        frame();
    }

    /** Brings the camera to where it is wanted, if that is not left to whoever zooms and pans. */
    private void frame() {
        Placement placement = model.placement();
        if (placement == null || !isSomewhere()) {
            return;
        }
        switch (framing) {
            case OPENING -> {
                camera.set(Camera.opening(placement.width(), placement.height(), width, height));
                revealStep();
            }
            case WHOLE -> camera.set(Camera.fitting(placement.width(), placement.height(), width, height));
            case FREE -> {}
        }
    }

    /** Moves the camera as someone wishes; it then stays there. */
    void move(UnaryOperator<Camera> movement) {
        motion.finish();
        framing = Framing.FREE;
        camera.set(movement.apply(camera.get()));
        rest.playFromStart();
    }

    /** Larger or smaller about the pointer, or about the middle while the pointer is elsewhere. */
    void zoom(double factor) {
        Point2D centre = pointer == null ? new Point2D(width / 2, height / 2) : pointer;
        move(c -> c.zoomedAt(centre.getX(), centre.getY(), factor));
    }

    /** One pixel for one. */
    void actualSize() {
        zoom(1 / camera.get().zoom());
    }

    /** Shows a part of the picture as large as it fits. */
    void show(Bounds part) {
        move(c -> Camera.fitting(part, width, height));
    }

    /** Shows the selected node with what it depends on and what depends on it, at least at a size that can be read. */
    void fitSelection() {
        Bounds bounds = model.boundsOf(model.session().subject());
        if (bounds != null) {
            show(new Bounds(
                    bounds.x() - AROUND_SELECTION,
                    bounds.y() - AROUND_SELECTION,
                    bounds.width() + 2 * AROUND_SELECTION,
                    bounds.height() + 2 * AROUND_SELECTION));
        }
    }

    /** Whether the whole picture is in sight. */
    boolean showsAll(Placement placement) {
        Bounds seen = camera.get().visible(width, height);
        double slack = SLACK / camera.get().zoom();
        return seen.x() <= slack
                && seen.y() <= slack
                && seen.maxX() >= placement.width() - slack
                && seen.maxY() >= placement.height() - slack;
    }

    Camera camera() {
        return camera.get();
    }

    ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    /** What is to be painted in place of the placement, as long as groups open or close; else null. */
    ReadOnlyObjectProperty<@Nullable Placement> movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /** Whether someone is moving the camera: more frames are about to come. */
    ObservableBooleanValue inMotion() {
        return inMotion;
    }

    /** Whether nothing moves. */
    boolean isAtRest() {
        return !motion.isRunning() && !inMotion.get();
    }
}
