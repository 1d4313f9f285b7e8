package backstep.export;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.ArrowHead;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Outlines;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.SceneElement;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws very large pictures with few SVG elements, for many programs refuse a document of a million: shapes that look
 * alike become one path, and parts have no titles of their own. What is drawn first, second and so on in each part is
 * taken together over a lot of parts, which do not overlap, so that the picture comes out the same.
 */
final class BatchedSvgSurface implements Surface {

    private static final int PARTS = 2_000;

    private final Xml xml;
    private final SvgSurface surface;
    private final List<Map<Look, SvgPen>> shapes = new ArrayList<>();
    private final List<Map<TextStyle, List<Word>>> texts = new ArrayList<>();
    private int parts;
    private int place;

    private record Look(@Nullable Colour fill, @Nullable Line line) {}

    private record Word(String text, double x, double baseline) {}

    BatchedSvgSurface(Xml xml) {
        this.xml = xml;
        this.surface = new SvgSurface(xml);
    }

    @Override
    public void begin(SceneElement part) {
        place = 0;
    }

    @Override
    public void end() {
        place = 0;
        if (++parts == PARTS) {
            flush();
        }
    }

    /** Writes what waits. */
    void flush() {
        for (int at = 0; at < shapes.size(); at++) {
            shapes.get(at).forEach((look, pen) -> surface.path(pen, look.fill(), look.line()));
            texts.get(at).forEach(this::write);
        }
        shapes.clear();
        texts.clear();
        parts = 0;
    }

    private void write(TextStyle style, List<Word> words) {
        xml.open("g");
        surface.style(style);
        for (Word word : words) {
            xml.open("text").attribute("x", word.x()).attribute("y", word.baseline());
            xml.text(word.text()).close();
        }
        xml.close();
    }

    private Pen pen(@Nullable Colour fill, @Nullable Line line) {
        int at = next();
        return shapes.get(at).computeIfAbsent(new Look(fill, line), look -> new SvgPen());
    }

    /** The place of what is drawn now in its part. */
    private int next() {
        if (place == shapes.size()) {
            shapes.add(new LinkedHashMap<>());
            texts.add(new LinkedHashMap<>());
        }
        return place++;
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        Outlines.rectangle(bounds, topRadius, bottomRadius, pen(fill, line));
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        Outlines.ellipse(bounds, pen(fill, line));
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        outline.accept(pen(fill, line));
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        curves(List.of(curve), line, arrowHead);
    }

    @Override
    public void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        Pen path = pen(null, line);
        for (Curve curve : curves) {
            if (arrowHeads) {
                Outlines.curve(curve, ArrowHead.of(curve, line), path);
            } else {
                Outlines.curve(curve, path);
            }
        }
        if (arrowHeads) {
            Pen heads = pen(line.colour(), null);
            curves.forEach(curve -> Outlines.arrowHead(ArrowHead.of(curve, line), heads));
        }
        flush();
        place = 0;
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        int at = next();
        texts.get(at).computeIfAbsent(style, each -> new ArrayList<>()).add(new Word(text, x, baseline));
    }

    @Override
    public void image(Raster image, Bounds bounds) {
        flush();
        surface.image(image, bounds);
    }

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        flush();
        surface.within(bounds, () -> {
            drawing.run();
            flush();
        });
    }
}
