package backstep.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a drawing in one of the formats that show drawings. */
final class PictureFile {

    private PictureFile() {}

    static void write(PictureExport drawing, ExportFormat format, ExportOptions options, OutputStream stream)
            throws IOException {
        switch (format) {
            case SVG -> SvgFile.write(drawing, options, stream);
            case PNG -> PngFile.write(drawing, options, stream);
            case PDF -> PdfFile.write(drawing, options, stream);
            case HTML, APNG, DOT, JSON, CSV -> throw new IllegalArgumentException(format + " holds no drawings");
        }
    }
}
