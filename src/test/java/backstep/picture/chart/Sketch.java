package backstep.picture.chart;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Remembers texts, and of each path its stroke and how many points it has. */
final class Sketch implements Surface {

    /** A path. */
    record Path(@Nullable Line line, int points) {}

    final List<String> texts = new ArrayList<>();
    final List<Path> paths = new ArrayList<>();
    final List<Bounds> rectangles = new ArrayList<>();

    /** The strokes of a colour that are no straight lines. */
    List<Path> strokes(Colour colour) {
        return paths.stream()
                .filter(path -> path.line != null && path.line.colour().equals(colour) && path.points > 2)
                .toList();
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        rectangles.add(bounds);
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        Counter counter = new Counter();
        outline.accept(counter);
        paths.add(new Path(line, counter.points));
    }

    @Override
    public void image(Raster image, Bounds bounds) {}

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {}

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {}

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        texts.add(text);
    }

    private static final class Counter implements Pen {
        private int points;

        @Override
        public void moveTo(double x, double y) {
            points++;
        }

        @Override
        public void lineTo(double x, double y) {
            points++;
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            points++;
        }

        @Override
        public void close() {}
    }
}
