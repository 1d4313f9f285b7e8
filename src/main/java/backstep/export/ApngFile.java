package backstep.export;

import backstep.geometry.Bounds;
import backstep.text.Messages;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a run as an animated PNG, a picture that every browser plays where a page shows it. After the first, each
 * picture holds the pixels that have become others and nothing else.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#apng-frame-based-animation">PNG, third edition</a>
 */
final class ApngFile {

    /** Of all pictures together; more takes minutes, and is slow to load. */
    static final int MOST_MEGAPIXELS = 2000;

    private static final int MILLION = 1_000_000;

    /** The last picture stays so many times longer, before the first comes again. */
    private static final int LAST = 2;

    private final RunDrawing run;
    private final ExportOptions options;
    private final ProgressCounter counter;
    private final OutlineTexts texts = new OutlineTexts();

    private ApngFile(RunDrawing run, ExportOptions options, ProgressCounter counter) {
        this.run = run;
        this.options = options;
        this.counter = counter;
    }

    /** @throws TooLargeException if there are too many pixels */
    static void write(RunDrawing run, ExportOptions options, OutputStream stream, ProgressCounter counter)
            throws IOException {
        new ApngFile(run, options, counter).write(stream);
    }

    /**
     * How many pixels each picture has.
     *
     * @throws TooLargeException if there are too many in all of them
     */
    static Bounds size(RunDrawing run, ExportOptions options) throws TooLargeException {
        Bounds frame = new Page(run.step(run.first(), options.palette()), options).bounds();
        Bounds size = PngFile.size(frame, options);
        if (run.count() * size.width() * size.height() > (double) MOST_MEGAPIXELS * MILLION) {
            throw new TooLargeException(Messages.text(
                    "export.run.tooManyPixels", run.count(), size.width(), size.height(), MOST_MEGAPIXELS));
        }
        return size;
    }

    private void write(OutputStream stream) throws IOException {
        Bounds size = size(run, options);
        ApngWriter writer = new ApngWriter(stream, (int) size.width(), (int) size.height());
        writer.begin(run.count(), options.scale() * PngFile.PIXELS_PER_MILLIMETRE);
        int[] before = pixels(run.first());
        writer.first(before, milliseconds(run.first()));
        for (int step = run.first() + 1; step <= run.last(); step++) {
            int[] after = pixels(step);
            writer.next(before, after, milliseconds(step));
            before = after;
        }
        writer.end();
    }

    private int[] pixels(int step) throws TooLargeException {
        PictureExport drawing = run.step(step, options.palette()).counting(counter);
        BufferedImage image = PngFile.image(drawing, options, texts);
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private int milliseconds(int step) {
        return (int) Math.round(1000 * options.run().seconds() * (step == run.last() && run.count() > 1 ? LAST : 1));
    }
}
