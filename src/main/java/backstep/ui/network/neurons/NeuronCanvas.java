package backstep.ui.network.neurons;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.Palette;
import backstep.picture.network.NetworkLayout;
import backstep.picture.network.NetworkPicture;
import backstep.picture.network.NetworkView;
import backstep.picture.network.Target;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.PictureCanvas;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The picture on two canvases, one above the other: links below, all else above. Whatever changes only asks for a new
 * picture; it is painted once, at the next pulse, and links only if they look different.
 */
final class NeuronCanvas extends Region {

    /** The most links that are drawn in a second while they change: 20 pictures of 2,500. */
    private static final long NANOS_PER_LINK = 20_000;

    private final NeuronModel model;
    private final PictureCanvas lower = new PictureCanvas();
    private final PictureCanvas upper = new PictureCanvas();
    private final CanvasSurface links = new CanvasSurface(lower.getGraphicsContext2D());
    private final CanvasSurface neurons = new CanvasSurface(upper.getGraphicsContext2D());
    private NetworkPicture picture = new NetworkPicture(Palette.LIGHT);
    private @Nullable NetworkLayout layout;
    private @Nullable Painted painted;
    private long paintedAt;

    /** What the lower canvas shows. */
    private record Painted(NetworkPicture picture, NetworkLayout layout, Object look, Optional<Target> pointed) {
        boolean differsInLookOnly(Painted other) {
            return picture.equals(other.picture) && layout.equals(other.layout) && pointed.equals(other.pointed);
        }
    }

    NeuronCanvas(NeuronModel model, ObservableBooleanValue dark) {
        this.model = model;
        setId("network-canvas");
        getStyleClass().add("network-canvas");
        setFocusTraversable(true);
        setMinSize(0, 0);
        getChildren().addAll(lower, upper);
        dark.subscribe(isDark -> {
            picture = new NetworkPicture(isDark ? Palette.DARK : Palette.LIGHT);
            repaint();
        });
        model.learnedProperty().subscribe(this::repaint);
        model.session().walkProperty().subscribe(this::repaint);
        model.quantityProperty().subscribe(this::repaint);
        model.pointedProperty().subscribe(this::repaint);
        model.editedProperty().subscribe(this::repaint);
    }

    void repaint() {
        requestLayout();
    }

    /** Where everything stands at the present size. */
    NetworkLayout places() {
        NetworkLayout present = layout;
        boolean fits = present != null
                && present.width() == getWidth()
                && present.height() == getHeight()
                && present.names().equals(model.names());
        if (present == null || !fits) {
            present = NetworkLayout.of(model.names(), getWidth(), getHeight());
            layout = present;
        }
        return present;
    }

    NetworkPicture picture() {
        return picture;
    }

    /** What is at a place of the canvas. */
    Optional<Target> at(double x, double y) {
        return picture.at(places(), model.view(), x, y);
    }

    @Override
    protected void layoutChildren() {
        fit(lower);
        fit(upper);
        if (getWidth() > 0 && getHeight() > 0) {
            NetworkView view = model.view();
            paintLinks(view);
            upper.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            neurons.begin();
            picture.paintNeurons(neurons, places(), view);
        }
    }

    private void paintLinks(NetworkView view) {
        Painted wanted = new Painted(picture, places(), picture.linksLook(view), view.pointed());
        if (!wanted.equals(painted) && !canWait(wanted, view)) {
            GraphicsContext graphics = lower.getGraphicsContext2D();
            Colour ground = picture.palette().background();
            graphics.setFill(Color.rgb(ground.red(), ground.green(), ground.blue()));
            graphics.fillRect(0, 0, getWidth(), getHeight());
            links.begin();
            double scale = links.pixels();
            picture.linkPixels(places(), view, scale)
                    .ifPresentOrElse(
                            made -> links.image(made, new Bounds(0, 0, made.width() / scale, made.height() / scale)),
                            () -> picture.paintLinks(links, places(), view));
            painted = wanted;
            paintedAt = System.nanoTime();
        }
    }

    /** While a network learns, rasterising the curves of many links would hold up everything else on that thread. */
    private boolean canWait(Painted wanted, NetworkView view) {
        Painted present = painted;
        return present != null
                && present.differsInLookOnly(wanted)
                && model.session().isRunning()
                && System.nanoTime() - paintedAt < NANOS_PER_LINK * picture.linkCount(view);
    }

    private void fit(PictureCanvas canvas) {
        if (canvas.fit(getWidth(), getHeight())) {
            painted = null;
        }
    }
}
