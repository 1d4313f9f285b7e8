package backstep.export;

import backstep.geometry.Bounds;
import backstep.picture.Raster;
import backstep.progress.Meter;
import backstep.text.Messages;
import java.io.IOException;

/** Makes previews, on whatever thread it is called; one at a time. It can be interrupted. */
public final class Previewer {

    /** Of more parts and curves one could see nothing in full detail. */
    private static final long MOST_IN_DETAIL = 8_000;

    private final PixelPainter painter = new PixelPainter();

    /**
     * The room that a picture has.
     *
     * @param width in units of the window
     * @param height likewise
     * @param density pixels of the screen for one unit
     */
    public record Room(double width, double height, double density) {}

    /**
     * Shows what a file will hold.
     *
     * @throws IllegalArgumentException if the format is of something else
     * @throws IOException if it cannot be written so, for example because it is too large, with what to do instead
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, as it then stays
     */
    public Preview of(Exportable subject, ExportFormat format, ExportOptions options, Room room) throws IOException {
        if (subject instanceof GraphExport graph && format.isRun()) {
            return run(new RunDrawing(graph, options), graph, format, options, room);
        }
        if (subject instanceof Drawable drawable && format.isPicture()) {
            return picture(drawable, format, options, room);
        }
        FirstLines lines = new FirstLines();
        try {
            Exporter.write(subject, format, options, lines, Meter.NONE);
        } catch (FirstLines.Enough enough) {
            return new Preview.Text(lines.text(), false);
        }
        return new Preview.Text(lines.text(), lines.isWhole());
    }

    /** The step that is shown now if it is among those of the file, else the first of these. */
    private Preview.Picture run(
            RunDrawing run, GraphExport graph, ExportFormat format, ExportOptions options, Room room)
            throws IOException {
        int present = graph.view().step().index();
        int step = present >= run.first() && present <= run.last() ? present : run.first();
        PictureExport drawing = run.step(step, options.palette());
        Bounds size = format.hasPixels() ? ApngFile.size(run, options) : new Page(drawing, options).bounds();
        return new Preview.Picture(
                raster(drawing, options, room), Messages.text("export.size.run", run.count(), pixels(size)));
    }

    private Preview.Picture picture(Drawable subject, ExportFormat format, ExportOptions options, Room room)
            throws IOException {
        PictureExport exact = subject.drawing(options, 1);
        Bounds bounds = new Page(exact, options).bounds();
        String size = size(bounds, format, options);
        PictureExport drawing = subject.parts() > MOST_IN_DETAIL ? subject.drawing(options, zoom(bounds, room)) : exact;
        return new Preview.Picture(raster(drawing, options, room), size);
    }

    private static double zoom(Bounds bounds, Room room) {
        return Math.min(1, Math.min(room.width() / bounds.width(), room.height() / bounds.height()));
    }

    private Raster raster(PictureExport drawing, ExportOptions options, Room room) {
        Page page = new Page(drawing.counting(new ProgressCounter(1, Meter.NONE)), options);
        Bounds bounds = page.bounds();
        double factor = zoom(bounds, room) * room.density();
        return painter.paint(
                (int) Math.ceil(Math.max(1, bounds.width() * factor)),
                (int) Math.ceil(Math.max(1, bounds.height() * factor)),
                factor,
                -bounds.x() * factor,
                -bounds.y() * factor,
                options.palette().background(),
                page::paint);
    }

    private static String size(Bounds bounds, ExportFormat format, ExportOptions options) throws IOException {
        return switch (format) {
            case PNG -> pixels(PngFile.size(bounds, options));
            case PDF -> {
                Bounds points = PdfFile.size(bounds);
                yield Messages.text("export.size.paper", millimetres(points.width()), millimetres(points.height()));
            }
            case SVG, HTML, APNG, DOT, JSON, CSV -> pixels(bounds);
        };
    }

    private static String pixels(Bounds size) {
        return Messages.text("export.size.pixels", Math.ceil(size.width()), Math.ceil(size.height()));
    }

    private static double millimetres(double points) {
        return Math.ceil(points / 72 * 25.4);
    }
}
