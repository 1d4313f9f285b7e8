package backstep.document;

import backstep.lesson.Asked;
import backstep.lesson.Tally;

/**
 * Figures are to be found before the run shows them.
 *
 * @param asked which
 * @param done the last step whose figures were found or may be seen; the run cannot be gone through further
 * @param tally how that went
 */
public record PredictSpec(Asked asked, int done, Tally tally) {

    /** @throws IllegalArgumentException if the step is negative */
    public PredictSpec {
        if (done < 0) {
            throw new IllegalArgumentException("step " + done);
        }
    }

    /** The beginning. */
    public static PredictSpec of(Asked asked) {
        return new PredictSpec(asked, 0, Tally.NONE);
    }

    public PredictSpec withDone(int step) {
        return new PredictSpec(asked, step, tally);
    }

    public PredictSpec withTally(Tally other) {
        return new PredictSpec(asked, done, other);
    }
}
