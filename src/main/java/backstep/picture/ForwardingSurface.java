package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws on another surface, for those that change or watch some of what is drawn. */
public abstract class ForwardingSurface implements Surface {

    private final Surface surface;

    /** @param surface what everything is drawn on */
    protected ForwardingSurface(Surface surface) {
        this.surface = surface;
    }

    @Override
    public void begin(SceneElement part) {
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
    public void discs(List<Bounds> discs, @Nullable Colour fill, @Nullable Line line) {
        surface.discs(discs, fill, line);
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        surface.curve(curve, line, arrowHead);
    }

    @Override
    public void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        surface.curves(curves, line, arrowHeads);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style) {
        surface.text(text, x, baseline, style);
    }
}
