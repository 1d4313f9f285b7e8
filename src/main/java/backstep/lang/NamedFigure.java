package backstep.lang;

import backstep.engine.Figure;
import backstep.engine.Trace;

/** A figure of a node that a text speaks of: {@code a.grad}, {@code b.data}, {@code c}. */
record NamedFigure(int node, Figure figure) {

    double value(Trace trace, int step) {
        return figure == Figure.DATA ? trace.data(node) : trace.grad(node, step);
    }
}
