package backstep.ui.slope.model;

import backstep.document.SlopeSpec;
import org.jspecify.annotations.Nullable;

/**
 * A function at one moment. Immutable.
 *
 * @param spec what the learner has made of it
 * @param figures what it came to last; null until there are any, or if nothing of it can be moved. They lag behind the spec
 *     by the time that they take
 */
public record SlopeState(SlopeSpec spec, @Nullable SlopeFigures figures) {

    SlopeState with(SlopeSpec other) {
        return new SlopeState(other, figures);
    }

    SlopeState with(@Nullable SlopeFigures others) {
        return new SlopeState(spec, others);
    }
}
