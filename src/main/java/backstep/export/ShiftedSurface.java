package backstep.export;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.Colour;
import backstep.picture.ForwardingSurface;
import backstep.picture.Line;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.SceneElement;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws on another surface, everything so far to the right and down: for drawings beside each other. Their parts may be
 * called alike, and get another name each.
 */
final class ShiftedSurface extends ForwardingSurface {

    private final double right;
    private final double down;
    private final String prefix;

    /** @param prefix of the names of all parts */
    ShiftedSurface(Surface surface, double right, double down, String prefix) {
        super(surface);
        this.right = right;
        this.down = down;
        this.prefix = prefix;
    }

    private record Renamed(SceneElement part, String id) implements SceneElement {

        @Override
        public String title() {
            return part.title();
        }

        @Override
        public String styleClass() {
            return part.styleClass();
        }
    }

    private Bounds shifted(Bounds bounds) {
        return new Bounds(bounds.x() + right, bounds.y() + down, bounds.width(), bounds.height());
    }

    private Curve shifted(Curve curve) {
        double[] coordinates = curve.coordinates();
        for (int index = 0; index < coordinates.length; index += 2) {
            coordinates[index] += right;
            coordinates[index + 1] += down;
        }
        return new Curve(coordinates);
    }

    private Pen shifted(Pen pen) {
        return new Pen() {
            @Override
            public void moveTo(double x, double y) {
                pen.moveTo(x + right, y + down);
            }

            @Override
            public void lineTo(double x, double y) {
                pen.lineTo(x + right, y + down);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                pen.curveTo(x1 + right, y1 + down, x2 + right, y2 + down, x + right, y + down);
            }

            @Override
            public void close() {
                pen.close();
            }
        };
    }

    @Override
    public void begin(SceneElement part) {
        super.begin(new Renamed(part, prefix + part.id()));
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        super.rectangle(shifted(bounds), topRadius, bottomRadius, fill, line);
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        super.shape(pen -> outline.accept(shifted(pen)), fill, line);
    }

    @Override
    public void image(Raster image, Bounds bounds) {
        super.image(image, shifted(bounds));
    }

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        super.within(shifted(bounds), drawing);
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        super.ellipse(shifted(bounds), fill, line);
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        super.curve(shifted(curve), line, arrowHead);
    }

    @Override
    public void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        super.curves(curves.stream().map(this::shifted).toList(), line, arrowHeads);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        super.text(text, x + right, baseline + down, style);
    }
}
