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
import java.util.HashMap;
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
    private static final int TENTHS = 10;

    private final Xml xml;
    private final SvgSurface surface;
    private final List<Map<Look, RelativePen>> shapes = new ArrayList<>();
    private final List<Map<TextStyle, List<Word>>> texts = new ArrayList<>();
    private int parts;
    private int named;
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
        Map<String, Integer> uses = new HashMap<>();
        List<Map<Look, String>> paths =
                shapes.stream().map(BatchedSvgSurface::data).toList();
        paths.forEach(place -> place.values().forEach(data -> uses.merge(data, 1, Integer::sum)));
        Map<String, String> names = new HashMap<>();
        for (int at = 0; at < shapes.size(); at++) {
            paths.get(at).forEach((look, data) -> {
                if (uses.get(data) == 1) {
                    surface.path(data, look.fill(), look.line());
                } else {
                    shared(data, look, names);
                }
            });
            texts.get(at).forEach(this::write);
        }
        shapes.clear();
        texts.clear();
        parts = 0;
    }

    private static Map<Look, String> data(Map<Look, RelativePen> pens) {
        Map<Look, String> data = new LinkedHashMap<>();
        pens.forEach((look, pen) -> data.put(look, pen.data()));
        return data;
    }

    /** A path that is drawn in several looks, such as boxes and then their borders, is written once. */
    private void shared(String data, Look look, Map<String, String> names) {
        String known = names.get(data);
        if (known == null) {
            String name = "shape-" + ++named;
            names.put(data, name);
            xml.open("g");
            surface.paint(look.fill(), look.line());
            xml.open("path").attribute("id", name).attribute("d", data).close().close();
        } else {
            xml.open("use").attribute("href", "#" + known);
            surface.paint(look.fill(), look.line());
            xml.close();
        }
    }

    private void write(TextStyle style, List<Word> words) {
        xml.open("g");
        surface.style(style);
        for (Word word : words) {
            xml.beside("text")
                    .attribute("x", tenths(word.x()))
                    .attribute("y", tenths(word.baseline()))
                    .text(word.text())
                    .close();
        }
        xml.close();
    }

    /** Finer than an eye sees where a picture is this large. */
    private static double tenths(double pixels) {
        return Math.round(pixels * TENTHS) / (double) TENTHS;
    }

    private RelativePen pen(@Nullable Colour fill, @Nullable Line line) {
        int at = next();
        return shapes.get(at).computeIfAbsent(new Look(fill, line), look -> new RelativePen());
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
        pen(fill, line).ellipse(bounds);
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
