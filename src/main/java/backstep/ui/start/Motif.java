package backstep.ui.start;

import backstep.export.PixelPainter;
import backstep.picture.Colour;
import backstep.picture.Raster;
import backstep.picture.Surface;
import java.util.function.Consumer;

/**
 * What a thumbnail shows, ready to be drawn.
 *
 * @param ground behind it
 * @param scale how large the drawing is shown, 1 for 100 %
 * @param x where the drawing's origin lies in the thumbnail, in pixels at the usual size of type
 * @param y likewise
 * @param drawing draws it
 */
record Motif(Colour ground, double scale, double x, double y, Consumer<Surface> drawing) {

    /** What is drawn in the thumbnail's own measures. */
    Motif(Colour ground, Consumer<Surface> drawing) {
        this(ground, 1, 0, 0, drawing);
    }

    /** Draws it without a window. */
    Raster paint(ThumbnailSize size) {
        return new PixelPainter()
                .paint(
                        size.columns(),
                        size.rows(),
                        scale * size.zoom(),
                        x * size.zoom(),
                        y * size.zoom(),
                        ground,
                        drawing);
    }
}
