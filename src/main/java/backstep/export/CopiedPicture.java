package backstep.export;

import backstep.geometry.Bounds;
import backstep.picture.Raster;
import backstep.progress.Meter;
import backstep.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A picture for the clipboard, in both forms that programs take.
 *
 * @param svg a whole document, in UTF-8
 * @param pixels with a background
 * @param width in pixels at 100 %
 * @param height likewise
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only handed on
public record CopiedPicture(byte[] svg, Raster pixels, double width, double height) {

    /** Programs hold a copied picture several times, four bytes a pixel. */
    private static final int MOST_MEGAPIXELS = 16;

    private static final double MOST_PIXELS = 1e6 * MOST_MEGAPIXELS;
    private static final double SHARP = 2;

    /**
     * Draws both, the pixels twice as dense as the screen's where that is not too much.
     *
     * @throws IOException if the picture is too large, with what to do instead
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, as it then stays
     */
    public static CopiedPicture of(Drawable subject, ExportOptions options) throws IOException {
        PictureExport drawing = subject.drawing(options, 1);
        Bounds bounds = new Page(drawing, options).bounds();
        double pixels = bounds.width() * bounds.height();
        if (pixels > MOST_PIXELS) {
            throw new TooLargeException(Messages.text(
                    "export.tooLargeToCopy", Math.ceil(bounds.width()), Math.ceil(bounds.height()), MOST_MEGAPIXELS));
        }
        Page page = new Page(drawing.counting(new ProgressCounter(1, Meter.NONE)), options);
        double scale = pixels * SHARP * SHARP > MOST_PIXELS ? 1 : SHARP;
        Raster raster = new PixelPainter()
                .paint(
                        (int) Math.ceil(bounds.width() * scale),
                        (int) Math.ceil(bounds.height() * scale),
                        scale,
                        -bounds.x() * scale,
                        -bounds.y() * scale,
                        options.palette().background(),
                        page::paint);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        Exporter.write(subject, ExportFormat.SVG, options, svg, Meter.NONE);
        return new CopiedPicture(svg.toByteArray(), raster, Math.ceil(bounds.width()), Math.ceil(bounds.height()));
    }
}
