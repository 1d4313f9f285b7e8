package backstep.export;

import backstep.geometry.Curve;
import backstep.picture.ForwardingSurface;
import backstep.picture.Line;
import backstep.picture.SceneElement;
import backstep.picture.Surface;
import java.util.List;

/** Draws on another surface and counts parts and curves, of which a drawing that takes long has many. */
final class CountingSurface extends ForwardingSurface {

    private static final int LOT = 500;

    private final ProgressCounter counter;

    CountingSurface(Surface surface, ProgressCounter counter) {
        super(surface);
        this.counter = counter;
    }

    @Override
    public void begin(SceneElement part) {
        counter.count();
        super.begin(part);
    }

    @Override
    public void curve(Curve curve, Line line, boolean arrowHead) {
        counter.count();
        super.curve(curve, line, arrowHead);
    }

    /** In lots, so that the surface can be quick and the work still be given up at once. */
    @Override
    public void curves(List<Curve> curves, Line line, boolean arrowHeads) {
        for (int from = 0; from < curves.size(); from += LOT) {
            List<Curve> lot = curves.subList(from, Math.min(from + LOT, curves.size()));
            lot.forEach(curve -> counter.count());
            super.curves(lot, line, arrowHeads);
        }
    }
}
