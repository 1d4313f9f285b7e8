package backstep.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The state after a number of steps, computed plainly and from the start: no ledgers, no schedule. */
final class PlainRun {

    final boolean[] computed;
    final double[] data;
    final double[] grad;
    final int[] arrived;

    private PlainRun(int size) {
        computed = new boolean[size];
        data = new double[size];
        grad = new double[size];
        arrived = new int[size];
    }

    static PlainRun after(Graph graph, int wanted) {
        PlainRun state = new PlainRun(graph.size());
        int left = state.forward(graph, wanted);
        if (left > 0) {
            state.grad[graph.root()] = 1;
            state.backward(graph, left - 1);
        }
        return state;
    }

    private int forward(Graph graph, int left) {
        for (int node = 0; node < graph.size(); node++) {
            boolean operation = graph.arity(node) > 0;
            data[node] = operation ? value(graph, node) : graph.constant(node);
            computed[node] = !operation || left > 0;
            left -= operation && left > 0 ? 1 : 0;
        }
        return left;
    }

    private double value(Graph graph, int node) {
        double second = graph.arity(node) == 2 ? data[graph.operand(node, 1)] : 0;
        return StandardRules.value(graph.op(node), data[graph.operand(node, 0)], second);
    }

    private void backward(Graph graph, int left) {
        boolean[] feeds = reach(graph);
        for (int node = graph.size() - 1; node >= 0 && left > 0; node--) {
            if (graph.arity(node) > 0 && feeds[node]) {
                left--;
                send(graph, node);
            }
        }
    }

    private void send(Graph graph, int node) {
        double second = graph.arity(node) == 2 ? data[graph.operand(node, 1)] : 0;
        for (int slot = 0; slot < graph.arity(node); slot++) {
            int operand = graph.operand(node, slot);
            if (graph.op(operand) != Op.CONSTANT) {
                double local = StandardRules.derivative(
                        graph.op(node), slot, data[graph.operand(node, 0)], second, data[node]);
                grad[operand] += StandardRules.sent(graph.op(node), local, grad[node]);
                arrived[operand]++;
            }
        }
    }

    private static boolean[] reach(Graph graph) {
        boolean[] feeds = new boolean[graph.size()];
        List<Integer> open = new ArrayList<>(List.of(graph.root()));
        while (!open.isEmpty()) {
            int node = open.removeLast();
            if (!feeds[node]) {
                feeds[node] = true;
                IntStream.range(0, graph.arity(node)).forEach(slot -> open.add(graph.operand(node, slot)));
            }
        }
        return feeds;
    }
}
