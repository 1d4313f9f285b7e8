package backstep.ui.expression.graph;

import backstep.export.PixelPainter;
import backstep.geometry.Bounds;
import backstep.layout.Placement;
import backstep.picture.FlowLabelSpace;
import backstep.picture.GraphPicture;
import backstep.picture.Palette;
import backstep.picture.Raster;
import backstep.picture.View;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Pixels;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/**
 * A picture whose boxes take longer to paint than a frame lasts. It is painted on another thread, and until the
 * newest is done the one before is shown, moved and scaled to where it belongs by now; so the camera moves smoothly
 * however large the graph is.
 */
final class OffscreenPicture extends ImageView {

    /** The share of the window that is painted beyond each of its sides, so that moving the camera does not bare the ground. */
    private static final double BEYOND = 0.25;

    private final Tasks tasks;
    private final Consumer<? super Exception> failure;
    private final Runnable shown;
    private final Affine place = new Affine();
    private @Nullable PixelPainter painter;
    private @Nullable Request wanted;
    private @Nullable Request present;
    private @Nullable Request inWork;

    /**
     * What is to be painted.
     *
     * @param density pixels of the screen for one of the window
     * @param scale the size of text in the window
     */
    record Request(
            Placement placement,
            View view,
            Palette palette,
            Camera camera,
            double width,
            double height,
            double density,
            double scale,
            FlowLabelSpace room) {

        /** Whether another one differs in nothing but the camera. */
        @SuppressWarnings("ReferenceEquality") // comparing large placements takes long, and there is one of each
        private boolean shows(Request other) {
            return placement == other.placement && view.shows(other.view) && palette.equals(other.palette);
        }

        @SuppressWarnings("ReferenceEquality") // as above
        private boolean isPlaceOf(Request other) {
            return placement == other.placement;
        }

        private boolean isSame(Request other) {
            return shows(other)
                    && camera.equals(other.camera)
                    && width == other.width
                    && height == other.height
                    && density == other.density
                    && scale == other.scale
                    && room.equals(other.room);
        }

        private double marginX() {
            return Math.ceil(width * BEYOND);
        }

        private double marginY() {
            return Math.ceil(height * BEYOND);
        }

        Raster paint(PixelPainter painter) {
            Camera wide = camera.moved(marginX(), marginY());
            double wholeWidth = width + 2 * marginX();
            double wholeHeight = height + 2 * marginY();
            Bounds visible = wide.visible(wholeWidth, wholeHeight);
            View own = view.apart();
            GraphPicture picture = new GraphPicture(palette);
            return painter.paint(
                    (int) Math.ceil(wholeWidth * density),
                    (int) Math.ceil(wholeHeight * density),
                    wide.zoom() * density,
                    wide.x() * density,
                    wide.y() * density,
                    palette.background(),
                    surface -> picture.paint(surface, placement, own, camera.zoom() / scale, visible, room));
        }
    }

    /** @param shown what is to happen when another picture is on screen */
    OffscreenPicture(Tasks tasks, Runnable shown, Consumer<? super Exception> failure) {
        this.tasks = tasks;
        this.shown = shown;
        this.failure = failure;
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().setAll(place);
    }

    /**
     * Has something painted, in place of what was asked for before and is not begun yet; and puts what is painted already
     * to where it belongs now.
     */
    void paint(Request request) {
        Request of = present;
        if (of != null && of.isPlaceOf(request)) {
            place(of, request.camera);
        }
        Request newest = wanted == null ? inWork : wanted;
        Request last = newest == null ? present : newest;
        if (last == null || !last.isSame(request)) {
            wanted = request;
            begin();
        }
    }

    private void begin() {
        Request next = wanted;
        if (next == null || inWork != null) {
            return;
        }
        wanted = null;
        inWork = next;
        tasks.run(
                () -> {
                    if (painter == null) {
                        painter = new PixelPainter();
                    }
                    return next.paint(painter);
                },
                raster -> {
                    inWork = null;
                    show(next, raster);
                    begin();
                },
                problem -> {
                    inWork = null;
                    failure.accept(problem);
                });
    }

    private void show(Request request, Raster raster) {
        setImage(Pixels.image(raster));
        present = request;
        place(request, request.camera);
        shown.run();
    }

    private void place(Request of, Camera camera) {
        double factor = camera.zoom() / of.camera.zoom();
        double left = of.camera.x() + of.marginX();
        double top = of.camera.y() + of.marginY();
        place.setToTransform(
                factor / of.density, 0, camera.x() - left * factor, 0, factor / of.density, camera.y() - top * factor);
    }

    /** Whether on screen is what is to be painted, be it under another camera. */
    boolean shows(Request request) {
        return present != null && present.shows(request);
    }

    /** Forgets what is painted. */
    void clear() {
        wanted = null;
        present = null;
        setImage(null);
    }

    /** Whether the newest that was asked for is on screen. */
    boolean isAtRest() {
        return inWork == null && wanted == null;
    }
}
