package backstep.export;

import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Face;
import backstep.text.Messages;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Texts by Java2D, which draws them faster than as outlines, for pictures that follow a drag. It keeps a temporary file
 * for each face until the program ends: that is why there is one of this for the whole program.
 */
final class RasterFonts implements RasterTexts {

    private static final Logger LOG = System.getLogger(RasterFonts.class.getName());

    private static final class Holder {
        static final RasterFonts ONLY = new RasterFonts();
    }

    private final Map<Face, Font> faces = new EnumMap<>(Face.class);

    private RasterFonts() {
        for (Face face : Face.values()) {
            faces.put(face, load(face));
        }
    }

    /** The faces, loaded when they are first asked for. */
    static RasterFonts shared() {
        return Holder.ONLY;
    }

    @Override
    public Line line(String text, TextStyle style, Graphics2D graphics) {
        return line(text, font(style, text), graphics);
    }

    /** A text in the system's own font. */
    static Line systemLine(String text, TextStyle style, Graphics2D graphics) {
        return line(text, system(style.face()).deriveFont((float) style.size()), graphics);
    }

    private static Line line(String text, Font font, Graphics2D graphics) {
        TextLayout layout = new TextLayout(text, font, graphics.getFontRenderContext());
        return new Line() {
            @Override
            public double advance() {
                return layout.getAdvance();
            }

            @Override
            public void draw(Graphics2D target, double x, double baseline) {
                layout.draw(target, (float) x, (float) baseline);
            }
        };
    }

    /** The face of a style, or another that has every character of the text. */
    private Font font(TextStyle style, String text) {
        Face face = style.face();
        Font found = List.of(face(face), face(face.other())).stream()
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .findFirst()
                .orElse(system(face));
        return found.deriveFont((float) style.size());
    }

    private Font face(Face face) {
        return faces.getOrDefault(face, system(face));
    }

    private static Font system(Face face) {
        return new Font(face.isMono() ? Font.MONOSPACED : Font.SANS_SERIF, face.isBold() ? Font.BOLD : Font.PLAIN, 1);
    }

    private static Font load(Face face) {
        try (InputStream file = FontFiles.open(face)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException refused) {
            LOG.log(Level.WARNING, Messages.text("export.noTemporary", System.getProperty("java.io.tmpdir")));
            return system(face);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + face + " cannot be read", e);
        }
    }
}
