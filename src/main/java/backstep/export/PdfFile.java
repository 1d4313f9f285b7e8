package backstep.export;

import backstep.geometry.Bounds;
import backstep.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** Writes PDF: one page as large as the picture, all of it lines and text, with the fonts that it uses. */
final class PdfFile {

    /** A CSS pixel is 1/96 inch, a point 1/72. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /** The largest page that PDF readers have to show. */
    private static final double LONGEST_SIDE = 14_400;

    private PdfFile() {}

    static void write(PictureExport drawing, ExportOptions options, OutputStream stream) throws IOException {
        Page sheet = new Page(drawing, options);
        Bounds points = size(sheet.bounds());
        PDRectangle size = new PDRectangle((float) points.width(), (float) points.height());
        try (PDDocument document = new PDDocument()) {
            describe(document, drawing);
            PDPage page = new PDPage(size);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(downwards(sheet.bounds(), size));
                sheet.paint(new PdfSurface(document, content, new PdfFonts(document)));
            }
            document.save(stream);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * How large the page of a picture is, in points.
     *
     * @throws TooLargeException if no reader need show it
     */
    static Bounds size(Bounds bounds) throws TooLargeException {
        double width = bounds.width() * POINTS_PER_PIXEL;
        double height = bounds.height() * POINTS_PER_PIXEL;
        if (Math.max(width, height) > LONGEST_SIDE) {
            throw new TooLargeException(Messages.text(
                    "export.tooLarge",
                    Decimal.of(Math.ceil(width)),
                    Decimal.of(Math.ceil(height)),
                    Decimal.of(LONGEST_SIDE)));
        }
        return new Bounds(0, 0, width, height);
    }

    private static void describe(PDDocument document, PictureExport drawing) {
        document.getDocumentInformation().setTitle(drawing.title());
        document.getDocumentInformation().setSubject(drawing.description());
        document.getDocumentInformation().setCreator("Backstep");
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** PDF's y runs upwards from the lower left corner. */
    private static Matrix downwards(Bounds bounds, PDRectangle page) {
        float scale = (float) POINTS_PER_PIXEL;
        return new Matrix(
                scale, 0, 0, -scale, (float) (-bounds.x() * scale), (float) (page.getHeight() + bounds.y() * scale));
    }
}
