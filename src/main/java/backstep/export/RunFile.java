package backstep.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a run in one of the formats that show it step by step. */
final class RunFile {

    private RunFile() {}

    static void write(
            RunDrawing run, ExportFormat format, ExportOptions options, OutputStream stream, ProgressCounter counter)
            throws IOException {
        switch (format) {
            case HTML -> HtmlFile.write(run, options, stream, counter);
            case APNG -> ApngFile.write(run, options, stream, counter);
            case SVG, PNG, PDF, DOT, JSON, CSV -> throw new IllegalArgumentException(format + " shows no run");
        }
    }
}
