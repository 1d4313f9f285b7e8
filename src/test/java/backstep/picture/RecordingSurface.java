package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Remembers what was drawn, by the part that it belongs to. */
public final class RecordingSurface implements Surface {

    /** Something that was drawn. */
    public sealed interface Stroke {
        String part();
    }

    public record Shape(
            String part,
            Bounds bounds,
            @Nullable Colour fill,
            @Nullable Line line) implements Stroke {}

    public record Path(String part, Curve curve, Line line, boolean arrowHead) implements Stroke {}

    public record Words(String part, String text, double x, TextStyle style) implements Stroke {}

    public record Freehand(
            String part, @Nullable Colour fill, @Nullable Line line) implements Stroke {}

    public record Pixels(String part, Raster image, Bounds bounds) implements Stroke {}

    public final List<SceneElement> parts = new ArrayList<>();
    public final List<Stroke> strokes = new ArrayList<>();
    private String current = "";

    @Override
    public void begin(SceneElement part) {
        parts.add(part);
        current = part.id();
    }

    @Override
    public void end() {
        current = "";
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        strokes.add(new Shape(current, bounds, fill, line));
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        strokes.add(new Freehand(current, fill, line));
    }

    @Override
    public void image(Raster image, Bounds bounds) {
        strokes.add(new Pixels(current, image, bounds));
    }

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        strokes.add(new Shape(current, bounds, fill, line));
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        strokes.add(new Path(current, curve, line, arrowHead));
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        strokes.add(new Words(current, text, x, style));
    }

    public List<String> texts(String part) {
        return in(part, Words.class).stream().map(Words::text).toList();
    }

    public List<Colour> fills(String part) {
        return in(part, Shape.class).stream()
                .map(Shape::fill)
                .filter(Objects::nonNull)
                .toList();
    }

    public List<Line> outlines(String part) {
        return in(part, Shape.class).stream()
                .map(Shape::line)
                .filter(Objects::nonNull)
                .toList();
    }

    public List<Colour> inks(String part) {
        return in(part, Words.class).stream()
                .map(words -> words.style().colour())
                .toList();
    }

    public <T extends Stroke> List<T> in(String part, Class<T> kind) {
        return strokes.stream()
                .filter(stroke -> stroke.part().equals(part))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
