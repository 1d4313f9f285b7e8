package backstep.export;

import backstep.picture.TextStyle.Face;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of one bundled face, in units of the type's size and with y upwards. */
final class FaceOutlines {

    private record Glyph(Path2D outline, double advance) {}

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    FaceOutlines(Face face) {
        try (InputStream file = FontFiles.open(face)) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            this.characters = font.getUnicodeCmapLookup();
            this.unit = 1.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has all characters of a text. */
    boolean has(String text) {
        return text.codePoints().allMatch(character -> characters.getGlyphId(character) != 0);
    }

    /** How long a text is. */
    double advance(String text) {
        return text.codePoints()
                .mapToDouble(character -> glyph(character).advance())
                .sum();
    }

    /** A text from the origin on. */
    Path2D outline(String text) {
        Path2D outline = new Path2D.Double();
        double x = 0;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            outline.append(glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += glyph.advance();
        }
        return outline;
    }

    private Glyph glyph(int character) {
        return glyphs.computeIfAbsent(characters.getGlyphId(character), this::read);
    }

    private Glyph read(int index) {
        try {
            GlyphData data = font.getGlyph().getGlyph(index);
            Path2D outline = data == null ? new Path2D.Double() : data.getPath();
            outline.transform(AffineTransform.getScaleInstance(unit, unit));
            return new Glyph(outline, font.getAdvanceWidth(index) * unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
