package backstep.picture.slope;

import backstep.slope.DifferenceSweep;
import backstep.slope.Secant;

/**
 * The errors of numeric slopes, as they are drawn.
 *
 * @param today the secant that is looked at
 */
public record SweepView(DifferenceSweep sweep, Secant today) {

    double firstH() {
        return Math.max(sweep.points().getFirst().h(), today.h());
    }

    double lastH() {
        return Math.min(sweep.points().getLast().h(), today.h());
    }
}
