package backstep.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes graphs to files. A file appears whole or not at all. */
public final class Exporter {

    /**
     * Writes a file, replacing one that is there.
     *
     * @throws ExportException if that fails; the folder is then as it was before
     */
    public void export(Subject subject, ExportFormat format, ExportOptions options, Path file) throws ExportException {
        AtomicFile.write(file, stream -> write(subject, format, options, stream));
    }

    private static void write(Subject subject, ExportFormat format, ExportOptions options, OutputStream stream)
            throws IOException {
        switch (format) {
            case SVG -> SvgFile.write(subject, options, stream);
            case PNG -> PngFile.write(subject, options, stream);
            case PDF -> PdfFile.write(subject, options, stream);
            case DOT -> DotFile.write(subject, stream);
            case JSON -> GraphJson.of(subject).write(stream);
        }
    }
}
