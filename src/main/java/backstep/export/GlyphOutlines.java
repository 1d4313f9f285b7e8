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

/** The outlines of the single characters of a bundled face, each read once. */
final class GlyphOutlines {

    /** @param advance how far the next character stands from this one */
    record Glyph(Path2D outline, double advance) {}

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    GlyphOutlines(Face face) {
        try (InputStream file = FontFiles.open(face)) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            this.characters = font.getUnicodeCmapLookup();
            this.unit = 1.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the face has a character. */
    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    Glyph of(int character) {
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
