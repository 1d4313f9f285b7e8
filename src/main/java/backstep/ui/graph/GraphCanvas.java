package backstep.ui.graph;

import backstep.engine.Trace;
import backstep.layout.Bounds;
import backstep.layout.Placement;
import backstep.layout.Point;
import backstep.picture.Colour;
import backstep.picture.GraphPicture;
import backstep.picture.Handle;
import backstep.picture.Legend;
import backstep.picture.Palette;
import backstep.picture.View;
import backstep.ui.session.Drawing;
import backstep.ui.session.ExpressionSession;
import backstep.ui.task.Tasks;
import backstep.ui.widget.CanvasSurface;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The picture on a canvas, seen through a camera. Whatever changes only asks for a new picture; it is painted once, at
 * the next pulse.
 */
final class GraphCanvas extends Region {

    /** Larger pictures change at once. */
    private static final int LARGEST_MOVING = 1_500;

    /** More boxes than this are painted elsewhere. */
    private static final int MOST_AT_ONCE = 2_000;

    /** While the camera moves, each frame has to be painted, so that fewer are too many. */
    private static final int MOST_IN_MOTION = 400;

    /** So long after the last movement the camera counts as resting. */
    private static final Duration REST = Duration.millis(200);

    private static final double STALE_OPACITY = 0.45;
    private static final double AROUND_SELECTION = 180;
    /** So many pixels out of sight are not worth a map. */
    private static final double SLACK = 2;

    private static final double LEGEND_GAP = 14;
    private static final double LEGEND_OPACITY = 0.85;

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
    private final Canvas canvas = new Canvas();
    private final HeavyPicture heavy;
    private final PauseTransition rest = new PauseTransition(REST);
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(Camera.START);
    private GraphPicture picture;
    private Legend legend;
    private Palette palette;
    private Runnable painted = () -> {};
    private Framing framing = Framing.OPENING;
    private boolean isNew;
    private @Nullable Point2D pointer;
    /** What is painted in place of the placement while it changes. */
    private @Nullable Placement moving;

    private Motion motion = new Motion(share -> {});

    private final AnimationTimer fading = new AnimationTimer() {
        private long last;

        @Override
        public void start() {
            last = System.nanoTime();
            super.start();
        }

        @Override
        public void handle(long now) {
            model.flashes().fade(Math.max(0, now - last) / 1e9);
            last = now;
            repaint();
            if (model.flashes().areOver()) {
                stop();
            }
        }
    };

    GraphCanvas(GraphModel model, ObservableBooleanValue dark, Tasks tasks) {
        this.model = model;
        heavy = new HeavyPicture(tasks, this::repaint, model.session()::refuse);
        rest.setOnFinished(event -> repaint());
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        palette = Palette.LIGHT;
        picture = new GraphPicture(palette);
        legend = new Legend(palette);
        getStyleClass().add("graph-canvas");
        setId("graph");
        setFocusTraversable(true);
        getChildren().addAll(heavy, canvas);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointer = new Point2D(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer = null);
        ExpressionSession session = model.session();
        dark.subscribe(isDark -> {
            palette = isDark ? Palette.DARK : Palette.LIGHT;
            picture = new GraphPicture(palette);
            legend = new Legend(palette);
            setBackground(Background.fill(paint(palette.background(), 1)));
            repaint();
        });
        session.drawingProperty().subscribe(this::newDrawing);
        session.traceProperty().subscribe(this::newTrace);
        session.stepProperty().subscribe(this::newStep);
        session.openedProperty().subscribe((was, is) -> {
            framing = Framing.OPENING;
            isNew = true;
        });
        session.selectedProperty().subscribe(this::newSelection);
        session.staleProperty().subscribe(stale -> setOpacity(stale ? STALE_OPACITY : 1));
        camera.subscribe(this::repaint);
        model.hoveredProperty().subscribe(this::repaint);
        session.highlights().marksProperty().subscribe(this::repaint);
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
    }

    private void newDrawing(@Nullable Drawing before, @Nullable Drawing after) {
        motion.finish();
        model.hover(ExpressionSession.NONE);
        if (before != null && after != null && before.program().equals(after.program())) {
            refolded(before, after);
        } else {
            model.flashes().clear();
            if (isNew || before == null || after == null || !before.isLike(after)) {
                frame();
            }
            isNew = false;
        }
        repaint();
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
        if (getWidth() > 0 && Math.max(old.boxes().size(), placement.boxes().size()) <= LARGEST_MOVING) {
            Transition transition = new Transition(before, after);
            motion = new Motion(share -> {
                moving = share < 1 ? transition.at(share) : null;
                camera.set(from.towards(to, share));
                repaint();
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

    private void newTrace(@Nullable Trace before, @Nullable Trace after) {
        if (after != null) {
            model.flashChanges(before, after);
            fading.start();
        }
        repaint();
    }

    private void newStep() {
        model.flashStep();
        fading.start();
        revealStep();
        repaint();
    }

    private void newSelection() {
        reveal(model.session().selectedProperty().get());
        repaint();
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

    /** Moves the camera only if a node has left the window. */
    private void reveal(int node) {
        Bounds bounds = model.boundsOf(node);
        if (bounds != null && getWidth() > 0 && getHeight() > 0) {
            camera.set(camera.get().revealing(bounds, getWidth(), getHeight()));
        }
    }

    private void resized() {
        frame();
        repaint();
    }

    /** Shows the whole picture, and goes on doing so when the window changes. */
    void fit() {
        framing = Framing.WHOLE;
        frame();
    }

    /** Brings the camera to where it is wanted, if that is not left to whoever zooms and pans. */
    private void frame() {
        Placement placement = model.placement();
        if (placement == null || getWidth() == 0 || getHeight() == 0) {
            return;
        }
        switch (framing) {
            case OPENING -> {
                camera.set(Camera.opening(placement.width(), placement.height(), getWidth(), getHeight()));
                revealStep();
            }
            case WHOLE -> camera.set(Camera.fitting(placement.width(), placement.height(), getWidth(), getHeight()));
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
        Point2D centre = pointer == null ? new Point2D(getWidth() / 2, getHeight() / 2) : pointer;
        move(c -> c.zoomedAt(centre.getX(), centre.getY(), factor));
    }

    /** One pixel for one. */
    void actualSize() {
        zoom(1 / camera.get().zoom());
    }

    void repaint() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
        painted.run();
    }

    /** Calls {@code action} after every painting. */
    void setOnPainted(Runnable action) {
        painted = action;
    }

    private void paint() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(new Affine());
        graphics.clearRect(0, 0, getWidth(), getHeight());
        Placement placement = moving == null ? model.placement() : moving;
        View view = model.view();
        heavy.setVisible(placement != null && view != null && isHeavy(placement, view));
        if (placement == null || view == null) {
            return;
        }
        if (!heavy.isVisible()) {
            Camera seen = camera.get();
            graphics.setTransform(seen.zoom(), 0, 0, seen.zoom(), seen.x(), seen.y());
            picture.paint(surface, placement, view, seen.zoom(), seen.visible(getWidth(), getHeight()));
            graphics.setTransform(new Affine());
        }
        double x = getWidth() - Legend.WIDTH - LEGEND_GAP;
        double y = getHeight() - Legend.HEIGHT - LEGEND_GAP;
        graphics.setFill(paint(palette.background(), LEGEND_OPACITY));
        graphics.fillRect(x - LEGEND_GAP, y - LEGEND_GAP, getWidth(), getHeight());
        legend.paint(surface, x, y, view.largestGradient());
    }

    /** Whether this is painted elsewhere; it is asked for then. */
    private boolean isHeavy(Placement placement, View view) {
        boolean inMotion = rest.getStatus() == Animation.Status.RUNNING;
        Camera seen = camera.get();
        if (seen.sees(placement, getWidth(), getHeight(), MOST_IN_MOTION)
                && (inMotion || seen.sees(placement, getWidth(), getHeight(), MOST_AT_ONCE))) {
            HeavyPicture.Request request = new HeavyPicture.Request(
                    placement,
                    view,
                    palette,
                    seen,
                    getWidth(),
                    getHeight(),
                    getScene().getWindow().getRenderScaleX());
            heavy.paint(request);
            // The first frames of a movement are painted here, rather than show how things were.
            return heavy.shows(request) || seen.sees(placement, getWidth(), getHeight(), MOST_AT_ONCE);
        }
        return false;
    }

    private static Color paint(Colour colour, double opacity) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), opacity);
    }

    Camera camera() {
        return camera.get();
    }

    ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    /** Whether nothing flashes or moves any more. */
    boolean isAtRest() {
        return model.flashes().areOver()
                && !motion.isRunning()
                && rest.getStatus() != Animation.Status.RUNNING
                && heavy.isAtRest();
    }

    /** Whether the whole picture is in the window. */
    boolean showsAll(Placement placement) {
        Bounds seen = camera.get().visible(getWidth(), getHeight());
        double slack = SLACK / camera.get().zoom();
        return seen.x() <= slack
                && seen.y() <= slack
                && seen.maxX() >= placement.width() - slack
                && seen.maxY() >= placement.height() - slack;
    }

    Palette palette() {
        return palette;
    }

    /** Shows a part of the picture as large as it fits. */
    void show(Bounds part) {
        move(c -> Camera.fitting(part, getWidth(), getHeight()));
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
}
