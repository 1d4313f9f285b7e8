package backstep.export;

import backstep.files.AtomicFile;
import backstep.files.WriteException;
import backstep.progress.Meter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes graphs, their runs, drawings, tables and training specs to files. A file appears whole or not at all. */
public final class Exporter {

    /**
     * Of the time that layout and writing take, so much is told to be the layout's: writing takes the most of it, but a
     * difficult layout may need as long.
     */
    public static final double SHARE_OF_LAYOUT = 0.3;

    /**
     * Writes something into a file, replacing one that is there.
     *
     * @throws IllegalArgumentException if the format is of something else
     * @throws WriteException if writing fails; the folder is then as it was before
     * @throws InterruptedException if the thread was interrupted; the folder is then as it was before
     */
    public void export(Exportable subject, ExportFormat format, ExportOptions options, Path file)
            throws WriteException, InterruptedException {
        export(subject, format, options, file, Meter.NONE);
    }

    /**
     * The same, with a word on the way about how much is written.
     *
     * @throws IllegalArgumentException if the format is of something else
     * @throws WriteException if writing fails; the folder is then as it was before
     * @throws InterruptedException if the thread was interrupted; the folder is then as it was before
     */
    public void export(Exportable subject, ExportFormat format, ExportOptions options, Path file, Meter meter)
            throws WriteException, InterruptedException {
        AtomicFile.write(file, stream -> write(subject, format, options, stream, meter));
    }

    /** Writes something to a stream, and leaves that open. */
    static void write(Exportable subject, ExportFormat format, ExportOptions options, OutputStream stream, Meter meter)
            throws IOException {
        if (subject instanceof Drawable drawable && format.isPicture()) {
            PictureFile.write(
                    drawable.drawing(options, 1).counting(counter(drawable.parts(), meter)), format, options, stream);
        } else if (subject instanceof GraphExport graph && format.isRun()) {
            RunDrawing run = new RunDrawing(graph, options);
            RunFile.write(run, format, options, stream, counter(run.parts(), meter));
        } else if (subject instanceof GraphExport graph && format == ExportFormat.DOT) {
            write(graph.dot(), format, options, stream, meter);
        } else if (subject instanceof DotExport dot && format == ExportFormat.DOT) {
            DotFile.write(dot, stream, counter(dot.parts(), meter));
        } else if (subject instanceof GraphExport graph && format == ExportFormat.JSON) {
            new JsonFile(graph, counter(graph.parts(), meter)).write(stream);
        } else if (subject instanceof TableExport table && format == ExportFormat.CSV) {
            stream.write(table.values().getBytes(StandardCharsets.UTF_8));
        } else if (subject instanceof SpecExport spec && format == ExportFormat.JSON) {
            stream.write(spec.json().getBytes(StandardCharsets.UTF_8));
        } else {
            throw new IllegalArgumentException(format + " holds nothing of this kind");
        }
    }

    private static ProgressCounter counter(long parts, Meter meter) {
        return new ProgressCounter(parts, parts == 0 ? Meter.NONE : meter);
    }
}
