package backstep.engine;

/**
 * What is known of a run after some step: the one rule that everything asks which shows figures, so that nothing of the
 * steps to come is told before they are done.
 *
 * <p>A value is known once it is computed. A gradient is not known before its first contribution has arrived, known in
 * part while more are on their way, and whole after the last one; a later backward pass may add to it again. That of a
 * node which the root does not depend on is 0 from the moment the first backward pass begins.
 *
 * @param trace the whole run, most of which may still be to come
 * @param step the number of steps done
 */
public record Known(Trace trace, int step) {

    public Graph graph() {
        return trace.graph();
    }

    /** Whether a node has its value. */
    public boolean hasValue(int node) {
        return trace.computed(node, step);
    }

    /** Whether some, at least, of a node's gradient has arrived. */
    public boolean hasGradient(int node) {
        return switch (trace.gradState(node, step)) {
            case PARTIAL, COMPLETE -> true;
            case UNREACHED -> step >= trace.seedStep();
            case PENDING, CONSTANT -> false;
        };
    }

    /** Whether some of a node's gradient has arrived and more will. */
    public boolean isPartial(int node) {
        return trace.gradState(node, step) == GradState.PARTIAL;
    }

    /** Whether a node's gradient stays as it is: neither this backward pass nor a later one adds to it or replaces it. */
    public boolean hasWholeGradient(int node) {
        return hasGradient(node) && !isPartial(node) && !trace.changesAfter(node, step);
    }

    /** Whether a figure of a node is known, a gradient perhaps in part. */
    public boolean knows(int node, Quantity figure) {
        return figure == Quantity.DATA ? hasValue(node) : hasGradient(node);
    }

    /** Whether a figure of a node is known and a gradient of which more will come. */
    public boolean isPartial(int node, Quantity figure) {
        return figure == Quantity.GRAD && isPartial(node);
    }

    /** A figure of a node as it stands now; of no meaning where it is not known. */
    public double figure(int node, Quantity figure) {
        return figure == Quantity.DATA ? trace.data(node, step) : trace.grad(node, step);
    }

    /** Whether a contribution to a gradient has arrived: the operation that sends it has done so in a backward pass. */
    public boolean hasArrived(int source, int pass) {
        int sending = trace.backwardStep(source, pass);
        return sending > 0 && sending <= step;
    }
}
