package backstep.export;

import backstep.export.GlyphOutlines.Glyph;
import backstep.picture.TextStyle.Face;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The outlines of one bundled face, in units of the type's size and with y upwards. */
final class FaceOutlines {

    private final GlyphOutlines glyphs;

    FaceOutlines(Face face) {
        glyphs = new GlyphOutlines(face);
    }

    /** Whether it has all characters of a text. */
    boolean has(String text) {
        return text.codePoints().allMatch(character -> glyphs.has(character));
    }

    /** How long a text is. */
    double advance(String text) {
        return text.codePoints()
                .mapToDouble(character -> glyphs.of(character).advance())
                .sum();
    }

    /** A text from the origin on. */
    Path2D outline(String text) {
        Path2D outline = new Path2D.Double();
        double x = 0;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyphs.of(character);
            outline.append(glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += glyph.advance();
        }
        return outline;
    }
}
