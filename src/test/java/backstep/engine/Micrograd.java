package backstep.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * micrograd's {@code Value}, written anew for tests: every call of {@code backward()} sorts what its root depends on by
 * a recursion, sets the root's gradient, and adds to whatever gradients there are.
 */
final class Micrograd {

    private record Value(int node, List<Value> operands) {}

    private final Graph graph;
    private final double[] data;
    private final List<Value> values = new ArrayList<>();
    final double[] grad;

    Micrograd(Graph graph) {
        this.graph = graph;
        this.data = new double[graph.size()];
        this.grad = new double[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            List<Value> operands = new ArrayList<>();
            for (int slot = 0; slot < graph.arity(node); slot++) {
                operands.add(values.get(graph.operand(node, slot)));
            }
            values.add(new Value(node, operands));
            data[node] = operands.isEmpty()
                    ? graph.constant(node)
                    : StandardRules.value(graph.op(node), operand(node, 0), operand(node, graph.arity(node) - 1));
        }
    }

    private double operand(int node, int slot) {
        return data[graph.operand(node, slot)];
    }

    void backward(int root, double seed) {
        List<Value> order = new ArrayList<>();
        sort(values.get(root), new HashSet<>(), order);
        grad[root] = seed;
        order.reversed().forEach(this::send);
    }

    private static void sort(Value value, Set<Integer> visited, List<Value> order) {
        if (visited.add(value.node())) {
            value.operands().forEach(operand -> sort(operand, visited, order));
            order.add(value);
        }
    }

    private void send(Value value) {
        int node = value.node();
        for (int slot = 0; slot < graph.arity(node); slot++) {
            double slope = StandardRules.derivative(
                    graph.op(node), slot, operand(node, 0), operand(node, graph.arity(node) - 1), data[node]);
            grad[graph.operand(node, slot)] += slope * grad[node];
        }
    }
}
