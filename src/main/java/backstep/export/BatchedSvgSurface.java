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
import java.util.Comparator;
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

    private static final int PARTS = 10_000;
    private static final int TENTHS = 10;

    private final Xml xml;
    private final SvgSurface surface;
    private final List<Part> parts = new ArrayList<>();
    private Part part = new Part();
    private int named;

    private record Look(@Nullable Colour fill, @Nullable Line line) {}

    private sealed interface Item {}

    private record Shape(Look look, Consumer<RelativePen> outline) implements Item {}

    private record Word(TextStyle style, String text, double x, double baseline) implements Item {}

    /** What is drawn of one part, in its order. */
    private static final class Part {
        private final List<Item> items = new ArrayList<>();
        private double x;
        private double y;

        private void stand(Bounds bounds) {
            if (items.isEmpty()) {
                x = bounds.x();
                y = bounds.y();
            }
        }
    }

    BatchedSvgSurface(Xml xml) {
        this.xml = xml;
        this.surface = new SvgSurface(xml);
    }

    @Override
    public void begin(SceneElement element) {
        next();
    }

    @Override
    public void end() {
        next();
        if (parts.size() >= PARTS) {
            flush();
        }
    }

    private void next() {
        if (!part.items.isEmpty()) {
            parts.add(part);
            part = new Part();
        }
    }

    /** Writes what waits. From one part to the one below it is a short way, which takes few letters. */
    void flush() {
        next();
        parts.sort(Comparator.comparingDouble((Part each) -> each.x).thenComparingDouble(each -> each.y));
        List<Map<Look, String>> paths = new ArrayList<>();
        List<Map<TextStyle, List<Word>>> texts = new ArrayList<>();
        int longest = parts.stream().mapToInt(each -> each.items.size()).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            paths.add(paths(place));
            texts.add(texts(place));
        }
        parts.clear();
        write(paths, texts);
    }

    private Map<Look, String> paths(int place) {
        Map<Look, RelativePen> pens = new LinkedHashMap<>();
        for (Part each : parts) {
            if (place < each.items.size() && each.items.get(place) instanceof Shape(Look look, var outline)) {
                outline.accept(pens.computeIfAbsent(look, _ -> new RelativePen()));
            }
        }
        Map<Look, String> paths = new LinkedHashMap<>();
        pens.forEach((look, pen) -> paths.put(look, pen.data()));
        return paths;
    }

    private Map<TextStyle, List<Word>> texts(int place) {
        Map<TextStyle, List<Word>> texts = new LinkedHashMap<>();
        for (Part each : parts) {
            if (place < each.items.size() && each.items.get(place) instanceof Word word) {
                texts.computeIfAbsent(word.style, _ -> new ArrayList<>()).add(word);
            }
        }
        return texts;
    }

    private void write(List<Map<Look, String>> paths, List<Map<TextStyle, List<Word>>> texts) {
        Map<String, Integer> uses = new HashMap<>();
        paths.forEach(place -> place.values().forEach(data -> uses.merge(data, 1, Integer::sum)));
        Map<String, String> names = new HashMap<>();
        for (int place = 0; place < paths.size(); place++) {
            paths.get(place).forEach((look, data) -> {
                if (uses.getOrDefault(data, 1) == 1) {
                    surface.path(data, look.fill, look.line);
                } else {
                    shared(data, look, names);
                }
            });
            texts.get(place).forEach(this::write);
        }
    }

    /** A path that is drawn in several looks, such as boxes and then their borders, is written once. */
    private void shared(String data, Look look, Map<String, String> names) {
        String known = names.get(data);
        if (known == null) {
            String name = "shape-" + ++named;
            names.put(data, name);
            xml.open("g");
            surface.paint(look.fill, look.line);
            xml.open("path").attribute("id", name).attribute("d", data).close().close();
        } else {
            xml.open("use").attribute("href", "#" + known);
            surface.paint(look.fill, look.line);
            xml.close();
        }
    }

    private void write(TextStyle style, List<Word> words) {
        xml.open("g");
        surface.style(style);
        for (Word word : words) {
            xml.beside("text")
                    .attribute("x", tenths(word.x))
                    .attribute("y", tenths(word.baseline))
                    .text(word.text)
                    .close();
        }
        xml.close();
    }

    /** Finer than an eye sees where a picture is this large. */
    private static double tenths(double pixels) {
        return Math.round(pixels * TENTHS) / (double) TENTHS;
    }

    private void add(@Nullable Colour fill, @Nullable Line line, Consumer<RelativePen> outline) {
        part.items.add(new Shape(new Look(fill, line), outline));
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        part.stand(bounds);
        add(fill, line, pen -> pen.rectangle(bounds, topRadius, bottomRadius));
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        part.stand(bounds);
        add(fill, line, pen -> pen.ellipse(bounds));
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        add(fill, line, outline::accept);
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        curves(List.of(curve), line, arrowHead);
    }

    @Override
    public void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        flush();
        RelativePen path = new RelativePen();
        RelativePen heads = new RelativePen();
        for (Curve curve : curves) {
            if (arrowHeads) {
                ArrowHead head = ArrowHead.of(curve, line);
                Outlines.curve(curve, head, path);
                Outlines.arrowHead(head, heads);
            } else {
                Outlines.curve(curve, path);
            }
        }
        surface.path(path.data(), null, line);
        if (arrowHeads) {
            surface.path(heads.data(), line.colour(), null);
        }
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        part.items.add(new Word(style, text, x, baseline));
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
