package backstep.export;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.SceneElement;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws on another surface and counts parts and curves, of which a drawing that takes long has many. */
final class CountingSurface implements Surface {

    private static final int LOT = 500;

    private final Surface surface;
    private final ProgressCounter counter;

    CountingSurface(Surface surface, ProgressCounter counter) {
        this.surface = surface;
        this.counter = counter;
    }

    @Override
    public void begin(SceneElement part) {
        counter.count();
        surface.begin(part);
    }

    @Override
    public void end() {
        surface.end();
    }

    @Override
    public void rectangle(
            Bounds bounds, double topRadius, double bottomRadius, @Nullable Colour fill, @Nullable Line line) {
        surface.rectangle(bounds, topRadius, bottomRadius, fill, line);
    }

    @Override
    public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
        surface.shape(outline, fill, line);
    }

    @Override
    public void image(Raster image, Bounds bounds) {
        surface.image(image, bounds);
    }

    @Override
    public void within(Bounds bounds, Runnable drawing) {
        surface.within(bounds, drawing);
    }

    @Override
    public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
        surface.ellipse(bounds, fill, line);
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        counter.count();
        surface.curve(curve, line, arrowHead);
    }

    /** In lots, so that the surface can be quick and the work still be given up at once. */
    @Override
    public void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        for (int from = 0; from < curves.size(); from += LOT) {
            List<Curve> lot = curves.subList(from, Math.min(from + LOT, curves.size()));
            lot.forEach(curve -> counter.count());
            surface.curves(lot, line, arrowHeads);
        }
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        surface.text(text, x, baseline, style);
    }
}
