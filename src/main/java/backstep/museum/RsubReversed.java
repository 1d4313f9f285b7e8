package backstep.museum;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Rules;

/** A number minus a value is computed as the value minus the number. */
final class RsubReversed implements Rules {

    @Override
    public double value(Graph graph, int node, double a, double b) {
        return isReflected(graph, node) ? b - a : Rules.super.value(graph, node, a, b);
    }

    @Override
    public double slope(Graph graph, int node, int slot, double a, double b, double result) {
        double right = Rules.super.slope(graph, node, slot, a, b, result);
        return isReflected(graph, node) ? -right : right;
    }

    /** Python calls {@code __rsub__} where the first operand is a plain number. */
    private static boolean isReflected(Graph graph, int node) {
        return graph.op(node) == Op.SUBTRACT && graph.op(graph.operand(node, 0)) == Op.CONSTANT;
    }
}
