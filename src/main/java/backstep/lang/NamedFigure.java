package backstep.lang;

import backstep.engine.Quantity;
import backstep.engine.Trace;

/** A figure of a node that a text speaks of: {@code a.grad}, {@code b.data}, {@code c}. */
record NamedFigure(int node, Quantity figure) {

    double value(Trace trace, int step) {
        return figure == Quantity.DATA ? trace.data(node) : trace.grad(node, step);
    }

    /** Whether it is a gradient that is not kept. */
    boolean isNone(Trace trace) {
        return figure == Quantity.GRAD && !trace.graph().carriesGradient(node);
    }

    /** The step up to some step that makes the figure what it is after that step. */
    int knownSince(Trace trace, int step) {
        if (figure == Quantity.DATA || step < trace.seedStep()) {
            return figure == Quantity.DATA ? trace.forwardStep(node) : 0;
        }
        int last = trace.lastContribution(node, step);
        return last == 0 ? trace.seedStep(trace.since(node, step)) : last;
    }
}
