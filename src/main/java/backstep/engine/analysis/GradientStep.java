package backstep.engine.analysis;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One step of gradient descent on the leaves of a graph: {@code p ← p − rate × ∂root/∂p}.
 *
 * @param rate the learning rate; below 0 the step goes uphill
 * @param still leaves that keep their values, such as the inputs of a network
 */
public record GradientStep(double rate, Set<Integer> still) {

    public GradientStep {
        still = Set.copyOf(still);
    }

    /** The leaves of a graph that have gradients, which a step moves unless they are held. */
    public static IntStream leaves(Graph graph) {
        return IntStream.range(0, graph.size())
                .filter(node -> graph.op(node) == Op.LEAF && graph.carriesGradient(node));
    }

    /** Whether the step changes the value of a node itself, and not only by way of others. */
    public boolean moves(Graph graph, int node) {
        return graph.op(node) == Op.LEAF && graph.carriesGradient(node) && !still.contains(node);
    }

    /** The run after the step. It is a fresh one: figures that were set by hand in {@code run} act through its gradients. */
    public Trace after(Trace run) {
        Graph graph = run.graph();
        Map<Integer, Double> values = new HashMap<>();
        for (int node = 0; node < graph.size(); node++) {
            if (!graph.op(node).isOperation()) {
                values.put(node, moves(graph, node) ? run.data(node) - rate * run.grad(node) : run.data(node));
            }
        }
        return run.with(values);
    }
}
