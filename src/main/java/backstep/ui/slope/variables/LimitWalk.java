package backstep.ui.slope.variables;

import backstep.document.SlopeSpec;
import backstep.slope.DifferenceSweep.Scheme;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/**
 * Lets h go towards 0, as far as numbers can follow: beyond the best h the numeric slope becomes worse again. For those who
 * want no motion it is there at once.
 */
public final class LimitWalk {

    private static final Duration FRAME = Duration.millis(40);
    private static final double SHRINK = 0.86;

    private final SlopeSession session;
    private final BooleanSupplier reducedMotion;
    private final ReadOnlyBooleanWrapper walking = new ReadOnlyBooleanWrapper(this, "walking");
    private final Timeline clock = new Timeline(new KeyFrame(FRAME, tick -> step()));
    private double expected;

    /** @param reducedMotion whether nothing is to move */
    public LimitWalk(SlopeSession session, BooleanSupplier reducedMotion) {
        this.session = session;
        this.reducedMotion = reducedMotion;
        clock.setCycleCount(Animation.INDEFINITE);
        session.specProperty().subscribe(this::interrupted);
    }

    /** Begins or stops. From where h is smallest already it begins anew. */
    public void toggle() {
        if (walking.get()) {
            stop();
            return;
        }
        double end = end();
        session.begin();
        walking.set(true);
        if (session.specProperty().get().h() <= end) {
            go(1);
        }
        if (reducedMotion.getAsBoolean()) {
            go(end);
            stop();
        } else {
            expected = session.specProperty().get().h();
            clock.playFromStart();
        }
    }

    /** The h with the smallest error. On a straight line every h is as good: there it is one that is small to the eye. */
    private double end() {
        SlopeFigures figures = session.figuresProperty().get();
        double small = 1e-8;
        return figures == null ? small : Math.min(1e-3, figures.sweep().sweep().best(Scheme.FORWARD));
    }

    private void step() {
        double end = end();
        double next = Math.max(end, session.specProperty().get().h() * SHRINK);
        go(next);
        if (next <= end) {
            stop();
        }
    }

    private void go(double h) {
        expected = h;
        session.setH(h);
    }

    /** Another h, another text: someone else has the wheel. */
    private void interrupted(SlopeSpec spec) {
        if (walking.get() && spec.h() != expected) {
            stop();
        }
    }

    private void stop() {
        clock.stop();
        walking.set(false);
        session.end();
    }

    public ReadOnlyBooleanProperty walkingProperty() {
        return walking.getReadOnlyProperty();
    }
}
