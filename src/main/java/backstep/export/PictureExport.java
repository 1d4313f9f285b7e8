package backstep.export;

import backstep.geometry.Bounds;
import backstep.picture.Surface;
import java.util.function.Consumer;

/**
 * Anything that can be drawn, ready to be written as a picture. It may be drawn on another thread than it was made on,
 * and several times.
 *
 * @param title a name for the whole
 * @param description what the whole shows, in sentences, for people who cannot see it
 * @param bounds all that is drawn, in pixels at 100 %, without margins
 * @param large whether its parts are too many to be written one by one, so that a format had better take like ones together
 * @param content draws it, without a background
 */
public record PictureExport(String title, String description, Bounds bounds, boolean large, Consumer<Surface> content)
        implements Drawable {

    /** Something of no extraordinary size. */
    public PictureExport(String title, String description, Bounds bounds, Consumer<Surface> content) {
        this(title, description, bounds, false, content);
    }

    /** Something that is drawn from the origin on. */
    public PictureExport(String title, String description, double width, double height, Consumer<Surface> content) {
        this(title, description, new Bounds(0, 0, width, height), content);
    }

    /** It is drawn alike however small it is seen. */
    @Override
    public PictureExport drawing(ExportOptions options, double zoom) {
        return this;
    }

    @Override
    public long parts() {
        return 0;
    }

    /** The same, which counts its parts and curves while it is drawn. */
    PictureExport counting(ProgressCounter counter) {
        return new PictureExport(
                title, description, bounds, large, surface -> content.accept(new CountingSurface(surface, counter)));
    }
}
