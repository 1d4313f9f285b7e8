package backstep.export;

import backstep.picture.TextStyle.Face;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A bundled face in a PDF document. */
record PdfFace(PDFont font, CmapLookup characters) {

    /** Reads the face; the document closes it. */
    static PdfFace read(PDDocument document, Face face) throws IOException {
        try (InputStream file = FontFiles.open(face)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(font);
            return new PdfFace(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }

    /** Whether it can set a character. */
    boolean has(int character) {
        return !Character.isISOControl(character) && characters.getGlyphId(character) != 0;
    }
}
