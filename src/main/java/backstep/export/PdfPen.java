package backstep.export;

import backstep.picture.Pen;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes an outline as path operators of a PDF page. */
final class PdfPen implements Pen {

    private final PDPageContentStream content;

    PdfPen(PDPageContentStream content) {
        this.content = content;
    }

    @Override
    public void moveTo(double x, double y) {
        attempt(() -> content.moveTo((float) x, (float) y));
    }

    @Override
    public void lineTo(double x, double y) {
        attempt(() -> content.lineTo((float) x, (float) y));
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        attempt(() -> content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y));
    }

    @Override
    public void close() {
        attempt(content::closePath);
    }

    /** Something that PDFBox writes. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Surfaces and pens throw nothing; {@link PdfFile} unwraps what comes out of here. */
    static void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
