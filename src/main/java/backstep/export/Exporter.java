package backstep.export;

import backstep.files.AtomicFile;
import backstep.files.WriteException;
import backstep.layout.Diagram;
import backstep.progress.Meter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes graphs, drawings and tables to files. A file appears whole or not at all. */
public final class Exporter {

    /**
     * Of the time that layout and writing take, so much is told to be the layout's: writing takes the most of it, but a
     * difficult layout may need as long.
     */
    public static final double SHARE_OF_LAYOUT = 0.3;

    /**
     * Writes a graph into a file, replacing one that is there.
     *
     * @throws WriteException if that fails; the folder is then as it was before
     * @throws InterruptedException if the thread was interrupted; the folder is then as it was before
     */
    public void export(GraphExport subject, ExportFormat format, ExportOptions options, Path file)
            throws WriteException, InterruptedException {
        export(subject, format, options, file, Meter.NONE);
    }

    /**
     * The same, with a word on the way about how much is written.
     *
     * @throws WriteException if that fails; the folder is then as it was before
     * @throws InterruptedException if the thread was interrupted; the folder is then as it was before
     */
    public void export(GraphExport subject, ExportFormat format, ExportOptions options, Path file, Meter meter)
            throws WriteException, InterruptedException {
        AtomicFile.write(file, stream -> write(subject, format, options, stream, meter));
    }

    /**
     * Writes a drawing into a file, replacing one that is there.
     *
     * @throws IllegalArgumentException if the format is no picture
     * @throws WriteException if writing fails; the folder is then as it was before
     * @throws InterruptedException if the thread was interrupted; the folder is then as it was before
     */
    public void export(PictureExport drawing, ExportFormat format, ExportOptions options, Path file)
            throws WriteException, InterruptedException {
        AtomicFile.write(file, stream -> write(drawing, format, options, stream));
    }

    /**
     * Writes a text into a file, replacing one that is there.
     *
     * @throws WriteException if that fails; the folder is then as it was before
     * @throws InterruptedException if the thread was interrupted; the folder is then as it was before
     */
    public void export(String text, Path file) throws WriteException, InterruptedException {
        AtomicFile.write(file, text);
    }

    private static void write(
            GraphExport subject, ExportFormat format, ExportOptions options, OutputStream stream, Meter meter)
            throws IOException {
        Diagram diagram = subject.placement().diagram();
        ProgressCounter counter =
                new ProgressCounter(diagram.boxes().size() + diagram.links().size(), meter);
        switch (format) {
            case SVG, PNG, PDF -> write(GraphDrawing.of(subject, options).counting(counter), format, options, stream);
            case DOT -> DotFile.write(subject, stream, counter);
            case JSON -> new JsonFile(subject, counter).write(stream);
        }
    }

    private static void write(PictureExport drawing, ExportFormat format, ExportOptions options, OutputStream stream)
            throws IOException {
        switch (format) {
            case SVG -> SvgFile.write(drawing, options, stream);
            case PNG -> PngFile.write(drawing, options, stream);
            case PDF -> PdfFile.write(drawing, options, stream);
            case DOT, JSON -> throw new IllegalArgumentException(format + " holds no drawings");
        }
    }
}
