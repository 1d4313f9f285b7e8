package backstep.debug;

import backstep.engine.Figure;
import backstep.engine.GradState;
import backstep.engine.Graph;
import backstep.engine.Trace;

/**
 * What is known of a run after some step.
 *
 * @param step the number of steps done
 */
public record Moment(Trace trace, int step) {

    public Graph graph() {
        return trace.graph();
    }

    /** Whether a figure of a node has been computed, a gradient perhaps not wholly. */
    public boolean knows(int node, Figure figure) {
        return switch (figure) {
            case DATA -> trace.computed(node, step);
            case GRAD -> {
                GradState state = trace.gradState(node, step);
                yield state == GradState.PARTIAL
                        || state == GradState.COMPLETE
                        || (state == GradState.UNREACHED && step >= trace.seedStep());
            }
        };
    }

    /** A figure of a node, which is known. */
    public double figure(int node, Figure figure) {
        return switch (figure) {
            case DATA -> trace.data(node, step);
            case GRAD -> trace.grad(node, step);
        };
    }
}
