package backstep.export;

import backstep.engine.Trace;

/**
 * Which steps of a run are shown, one after the other.
 *
 * @param part what the bounds are
 * @param first the first step, where the part is a choice
 * @param last the last one, likewise
 */
public record RunSteps(Part part, int first, int last) {

    /** All of a run, from its start on. */
    public static final RunSteps WHOLE = new RunSteps(Part.WHOLE, 0, 0);

    /** The backward passes, from the seed of the first. */
    public static final RunSteps BACKWARD = new RunSteps(Part.BACKWARD, 0, 0);

    /** What of a run may be shown. */
    public enum Part {
        WHOLE,
        BACKWARD,
        CHOICE
    }

    /**
     * From one step to another, both among them; where a run is shorter, to its end.
     *
     * @throws IllegalArgumentException unless 0 ≤ first ≤ last
     */
    public static RunSteps between(int first, int last) {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no steps: " + first + " to " + last);
        }
        return new RunSteps(Part.CHOICE, first, last);
    }

    /** The first of a run that is shown. */
    public int first(Trace trace) {
        return switch (part) {
            case WHOLE -> 0;
            case BACKWARD -> trace.seedStep();
            case CHOICE -> Math.min(first, trace.stepCount());
        };
    }

    /** The last of a run that is shown. */
    public int last(Trace trace) {
        return part == Part.CHOICE ? Math.min(last, trace.stepCount()) : trace.stepCount();
    }
}
