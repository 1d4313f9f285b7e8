package backstep.export;

import backstep.i18n.Messages;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The bundled faces as Java2D knows them. */
final class RasterFonts {

    private final Map<Face, Font> faces = new EnumMap<>(Face.class);

    /** @throws UncheckedIOException in words, if temporary files cannot be made: Java2D reads fonts by way of them */
    RasterFonts() {
        for (Face face : Face.values()) {
            faces.put(face, load(face));
        }
    }

    /** The face of a style, or another that has every character of the text. */
    Font font(TextStyle style, String text) {
        Font wanted = face(style.face());
        Font found = List.of(wanted, face(style.face().isMono() ? Face.SANS : Face.MONO), system(style)).stream()
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .findFirst()
                .orElse(system(style));
        return found.deriveFont((float) style.size());
    }

    private Font face(Face face) {
        return faces.getOrDefault(face, system(face));
    }

    private static Font system(TextStyle style) {
        return system(style.face());
    }

    private static Font system(Face face) {
        return new Font(face.isMono() ? Font.MONOSPACED : Font.SANS_SERIF, face.isBold() ? Font.BOLD : Font.PLAIN, 1);
    }

    private static Font load(Face face) {
        try (InputStream file = FontFiles.open(face)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException refused) {
            String folder = System.getProperty("java.io.tmpdir");
            throw new UncheckedIOException(
                    new IOException(Messages.text("export.reason.noTemporary", folder), refused));
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + face + " cannot be read", e);
        }
    }
}
