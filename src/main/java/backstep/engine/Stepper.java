package backstep.engine;

/**
 * A cursor over the steps of a {@link Trace}. Moving it, in either direction and over any distance, computes nothing.
 * The moving methods say whether the cursor moved.
 */
public final class Stepper {

    private final Trace trace;
    private int index;

    /** Starts before the first step. */
    public Stepper(Trace trace) {
        this(trace, 0);
    }

    /** Starts after step {@code index}, or at the nearest end if there is no such step. */
    public Stepper(Trace trace, int index) {
        this.trace = trace;
        this.index = Math.clamp(index, 0, trace.stepCount());
    }

    public Trace trace() {
        return trace;
    }

    /** The number of steps done. */
    public int index() {
        return index;
    }

    /** The step that was done last. */
    public Step step() {
        return trace.step(index);
    }

    public Phase phase() {
        return trace.phase(index);
    }

    public boolean atStart() {
        return index == 0;
    }

    public boolean atEnd() {
        return index == trace.stepCount();
    }

    public boolean forward() {
        return goTo(index + 1);
    }

    public boolean back() {
        return goTo(index - 1);
    }

    public boolean first() {
        return goTo(0);
    }

    public boolean last() {
        return goTo(trace.stepCount());
    }

    /**
     * To the last step of the phase in which the next step lies: all values computed, a root seeded, or all gradients of a
     * backward pass known.
     */
    public boolean endOfPhase() {
        return goTo(endOfPhase(index + 1));
    }

    /** To a step, or to the nearest end if there is no such step. */
    public boolean goTo(int step) {
        int before = index;
        index = Math.clamp(step, 0, trace.stepCount());
        return index != before;
    }

    private int endOfPhase(int next) {
        if (next < trace.seedStep()) {
            return trace.seedStep() - 1;
        }
        int pass = trace.pass(next);
        return next == trace.seedStep(pass) ? next : trace.lastStep(pass);
    }
}
