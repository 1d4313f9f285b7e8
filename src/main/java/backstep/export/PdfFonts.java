package backstep.export;

import backstep.picture.TextStyle.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The bundled faces in one PDF document, which embeds of each only the characters that are used. */
final class PdfFonts {

    private static final int REPLACEMENT = '?';

    /** A piece of text that one font can set. */
    record Run(PDFont font, String text) {}

    private final PDDocument document;
    private final Map<Face, PdfFace> faces = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The text in runs: characters that the face lacks are set in the other one, and those that both lack as "?". */
    List<Run> runs(String text, Face face) throws IOException {
        PdfFace wanted = load(face);
        PdfFace other = load(face.other());
        List<Run> runs = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        PdfFace current = wanted;
        for (int character : text.codePoints().toArray()) {
            PdfFace next = wanted.has(character) || !other.has(character) ? wanted : other;
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

    private PdfFace load(Face face) throws IOException {
        PdfFace known = faces.get(face);
        if (known != null) {
            return known;
        }
        PdfFace read = PdfFace.read(document, face);
        faces.put(face, read);
        return read;
    }
}
