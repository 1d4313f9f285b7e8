package backstep.ui.expression.graph;

import backstep.geometry.Bounds;
import backstep.layout.Placement;
import backstep.picture.Colour;
import backstep.picture.FlowLabelSpace;
import backstep.picture.GraphPicture;
import backstep.picture.Legend;
import backstep.picture.Palette;
import backstep.picture.View;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.task.Tasks;
import backstep.ui.widget.CanvasSurface;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/**
 * The picture of one run on a canvas, seen through a camera. Whatever changes only asks for a new picture; it is painted
 * once, at the next pulse.
 */
final class GraphCanvas extends Region {

    /** More boxes than this are painted elsewhere. */
    private static final int MOST_AT_ONCE = 2_000;

    /** While the camera moves, each frame has to be painted, so that fewer are too many. */
    private static final int MOST_IN_MOTION = 400;

    private static final double STALE_OPACITY = 0.45;
    private static final double PILL_GAP = 4;
    private static final double LEGEND_GAP = 14;
    /** In smaller canvases it would cover the picture. */
    private static final double LEAST_FOR_LEGEND = 200;

    private final Viewport viewport;
    private final CanvasModel model;
    private final Canvas canvas = new Canvas();
    private final OffscreenPicture offscreen;
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private GraphPicture picture;
    private Legend legend;
    private Palette palette;
    private Runnable painted = () -> {};

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

    GraphCanvas(CanvasModel model, Viewport viewport, ObservableBooleanValue dark, Tasks tasks) {
        this.model = model;
        this.viewport = viewport;
        offscreen = new OffscreenPicture(tasks, this::repaint, model.graph().session()::refuse);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        palette = Palette.LIGHT;
        picture = new GraphPicture(palette);
        legend = new Legend(palette);
        getStyleClass().add("graph-canvas");
        setFocusTraversable(true);
        getChildren().addAll(offscreen, canvas);
        dark.subscribe(isDark -> {
            palette = isDark ? Palette.DARK : Palette.LIGHT;
            picture = new GraphPicture(palette);
            legend = new Legend(palette);
            setBackground(Background.fill(paint(palette.background())));
            repaint();
        });
        viewport.share(this);
        watch(model.graph().session());
    }

    private void watch(ExpressionSession session) {
        session.drawingProperty().subscribe(this::repaint);
        model.trace().subscribe(trace -> fade());
        session.stepProperty().subscribe((was, is) -> {
            model.flashStep();
            fade();
        });
        session.selectedProperty().subscribe(this::repaint);
        session.staleProperty().subscribe(stale -> setOpacity(stale ? STALE_OPACITY : 1));
        session.highlights().marksProperty().subscribe(this::repaint);
        session.comparing().comparisonProperty().subscribe(this::repaint);
        session.comparing().colouringProperty().subscribe(this::repaint);
        viewport.cameraProperty().subscribe(this::repaint);
        viewport.movingProperty().subscribe(this::repaint);
        viewport.inMotion().subscribe(this::repaint);
        model.graph().hoveredProperty().subscribe(this::repaint);
        widthProperty().subscribe(this::repaint);
        heightProperty().subscribe(this::repaint);
    }

    private void fade() {
        fading.start();
        repaint();
    }

    private void repaint() {
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
        Placement moving = viewport.movingProperty().get();
        Placement placement = moving == null ? model.graph().placement() : moving;
        View view = model.view();
        offscreen.setVisible(placement != null && view != null && isOffscreen(placement, view));
        if (placement == null || view == null) {
            return;
        }
        if (!offscreen.isVisible()) {
            Camera seen = viewport.camera();
            graphics.setTransform(seen.zoom(), 0, 0, seen.zoom(), seen.x(), seen.y());
            Bounds visible = seen.visible(getWidth(), getHeight());
            picture.paint(surface, placement, view, seen.zoom() / scale(), visible, pillRoom());
            graphics.setTransform(new Affine());
        }
        legendPlace().ifPresent(place -> legend(graphics, place, view));
    }

    private double scale() {
        return viewport.scaleProperty().get();
    }

    /** Flowing numbers stay clear of the edges, and of what floats above the picture. */
    private FlowLabelSpace pillRoom() {
        Camera seen = viewport.camera();
        Bounds inner = new Bounds(PILL_GAP, PILL_GAP, getWidth() - 2 * PILL_GAP, getHeight() - 2 * PILL_GAP);
        return new FlowLabelSpace(
                seen.toPicture(inner),
                viewport.covered(this).stream().map(seen::toPicture).toList());
    }

    /** Where the legend lies; nowhere in a small canvas, and where there is nothing to explain. */
    Optional<Bounds> legendPlace() {
        double width = (Legend.WIDTH + 2 * LEGEND_GAP) * scale();
        double height = (Legend.HEIGHT + 2 * LEGEND_GAP) * scale();
        boolean room = getWidth() > LEAST_FOR_LEGEND * scale() && getHeight() > LEAST_FOR_LEGEND * scale();
        return room && model.trace().getValue() != null
                ? Optional.of(new Bounds(getWidth() - width, getHeight() - height, width, height))
                : Optional.empty();
    }

    private void legend(GraphicsContext graphics, Bounds place, View view) {
        graphics.setFill(paint(palette.background()));
        graphics.fillRect(place.x(), place.y(), place.width(), place.height());
        graphics.setTransform(scale(), 0, 0, scale(), place.x(), place.y());
        legend.paint(surface, LEGEND_GAP, LEGEND_GAP, view);
        graphics.setTransform(new Affine());
    }

    /** Whether this is painted elsewhere; it is asked for then. */
    private boolean isOffscreen(Placement placement, View view) {
        Camera seen = viewport.camera();
        boolean tooMany = seen.sees(placement, getWidth(), getHeight(), MOST_AT_ONCE);
        boolean tooManyInMotion =
                viewport.inMotion().get() && seen.sees(placement, getWidth(), getHeight(), MOST_IN_MOTION);
        if (!tooMany && !tooManyInMotion) {
            return false;
        }
        OffscreenPicture.Request request = new OffscreenPicture.Request(
                placement,
                view,
                palette,
                seen,
                getWidth(),
                getHeight(),
                getScene().getWindow().getRenderScaleX(),
                scale(),
                pillRoom());
        offscreen.paint(request);
        // The first frames of a movement are painted here, rather than show how things were.
        return tooMany || offscreen.shows(request);
    }

    /** What a card about a node had better not hide. */
    HoverPlace hoverPlace(int node) {
        Camera seen = viewport.camera();
        Bounds pane = new Bounds(0, 0, getWidth(), getHeight());
        Set<Bounds> near = model.graph().neighbours(node);
        Placement placement = model.graph().placement();
        List<Bounds> all = placement == null ? List.of() : placement.boxes();
        Stream<Bounds> boxes =
                all.stream().filter(seen.toPicture(pane)::overlaps).filter(box -> !near.contains(box));
        return new HoverPlace(
                pane,
                near.stream().map(seen::toWindow).toList(),
                Stream.concat(boxes.map(seen::toWindow), viewport.covered(this).stream())
                        .toList());
    }

    /** What of the picture cannot be read as it is shown. */
    List<String> unreadable() {
        Placement placement = model.graph().placement();
        View view = model.view();
        if (placement == null || view == null || getScene() == null) {
            return List.of();
        }
        Camera seen = viewport.camera();
        Probe probe = new Probe(seen);
        picture.paint(probe, placement, view, seen.zoom() / scale(), seen.visible(getWidth(), getHeight()), pillRoom());
        FreeSpace space = new FreeSpace(new Bounds(0, 0, getWidth(), getHeight()), viewport.covered(this));
        return viewport.promise(placement, space).findings(probe);
    }

    private static Color paint(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }

    Viewport viewport() {
        return viewport;
    }

    Camera camera() {
        return viewport.camera();
    }

    /** Whether nothing flashes or is being painted any more. */
    boolean isAtRest() {
        return model.flashes().areOver() && offscreen.isAtRest();
    }

    /** Whether the whole picture is in the window. */
    boolean showsAll(Placement placement) {
        return viewport.showsAll(placement);
    }

    Palette palette() {
        return palette;
    }
}
