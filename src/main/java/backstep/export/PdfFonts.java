package backstep.export;

import backstep.picture.TextStyle.Face;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled faces in one PDF document, which embeds of each only the characters that are used. */
final class PdfFonts {

    private static final int REPLACEMENT = '?';

    /** A piece of text that one font can set. */
    record Run(PDFont font, String text) {}

    private record Loaded(PDFont font, CmapLookup characters) {
        boolean has(int character) {
            return !Character.isISOControl(character) && characters.getGlyphId(character) != 0;
        }
    }

    private final PDDocument document;
    private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The text in runs: characters that the face lacks are set in the other one, and those that both lack as "?". */
    List<Run> runs(String text, Face face) throws IOException {
        Loaded wanted = load(face);
        Loaded other = load(face.other());
        List<Run> runs = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        Loaded current = wanted;
        for (int character : text.codePoints().toArray()) {
            Loaded next = wanted.has(character) || !other.has(character) ? wanted : other;
            if (!next.equals(current) && !pending.isEmpty()) {
                runs.add(new Run(current.font(), pending.toString()));
                pending.setLength(0);
            }
            current = next;
            pending.appendCodePoint(next.has(character) ? character : REPLACEMENT);
        }
        runs.add(new Run(current.font(), pending.toString()));
        return runs;
    }

    private Loaded load(Face face) throws IOException {
        Loaded known = faces.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream file = FontFiles.open(face)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(font);
            Loaded loaded = new Loaded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
            faces.put(face, loaded);
            return loaded;
        }
    }
}
