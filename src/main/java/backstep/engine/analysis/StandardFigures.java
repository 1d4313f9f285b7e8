package backstep.engine.analysis;

import backstep.engine.Graph;
import backstep.engine.StandardRules;
import backstep.engine.Trace;

/**
 * What would be right at a place of a run under rules that are wrong: from the very figures that stand there, which may
 * be wrong themselves. So each thing that a rule does wrong is told apart from what follows from it.
 */
public final class StandardFigures {

    private StandardFigures() {}

    /** The value of an operation, of the values with which it was computed. */
    public static double result(Trace trace, int node) {
        Graph graph = trace.graph();
        int step = trace.forwardStep(node) - 1;
        return StandardRules.value(
                graph.op(node), operand(trace, node, 0, step), operand(trace, node, graph.arity(node) - 1, step));
    }

    /** The local derivative ∂node/∂operand, of the values with which the node sends last. */
    public static double local(Trace trace, int node, int slot) {
        Graph graph = trace.graph();
        int sending = trace.sendingStep(node);
        int step = sending == 0 ? trace.stepCount() : sending - 1;
        return StandardRules.derivative(
                graph.op(node),
                slot,
                operand(trace, node, 0, step),
                operand(trace, node, graph.arity(node) - 1, step),
                trace.data(node, step));
    }

    /** Whether two figures are the same number, or both none. */
    public static boolean same(double figure, double other) {
        return figure == other || (Double.isNaN(figure) && Double.isNaN(other));
    }

    private static double operand(Trace trace, int node, int slot, int step) {
        return trace.data(trace.graph().operand(node, slot), step);
    }
}
