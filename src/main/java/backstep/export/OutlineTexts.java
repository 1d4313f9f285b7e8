package backstep.export;

import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Face;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts as outlines of the bundled faces, read in memory: Java2D would write each face into a temporary file, which stays
 * where the program is killed. Only what no bundled face can set, such as Chinese, is left to the fonts of the system.
 */
final class OutlineTexts implements RasterTexts {

    private final Map<Face, FaceOutlines> faces = new EnumMap<>(Face.class);

    @Override
    public Line line(String text, TextStyle style, Graphics2D graphics) {
        return font(text, style.face())
                .map(font -> outlines(font, text, style.size()))
                .orElseGet(() -> RasterFonts.systemLine(text, style, graphics));
    }

    /** The face, or the other kind of the same weight, if it has every character and each stands for itself. */
    private Optional<FaceOutlines> font(String text, Face face) {
        char[] characters = text.toCharArray();
        if (Font.textRequiresLayout(characters, 0, characters.length)) {
            return Optional.empty();
        }
        return List.of(face, face.other()).stream()
                .map(candidate -> faces.computeIfAbsent(candidate, FaceOutlines::new))
                .filter(font -> font.has(text))
                .findFirst();
    }

    private static Line outlines(FaceOutlines font, String text, double size) {
        return new Line() {
            @Override
            public double advance() {
                return font.advance(text) * size;
            }

            @Override
            public void draw(Graphics2D graphics, double x, double baseline) {
                Path2D outline = font.outline(text);
                outline.transform(new AffineTransform(size, 0, 0, -size, x, baseline));
                graphics.fill(outline);
            }
        };
    }
}
