package backstep.debug;

import backstep.engine.BackwardPass;
import backstep.engine.Gathering;
import backstep.engine.Graph;
import backstep.engine.Passes;
import backstep.engine.Rules;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A backward pass without an order: starting at the root, every node sends its gradient to its operands and then calls
 * each of them, {@code def backward(v): v.send(); for operand in v.operands: backward(operand)}. A node that is reached
 * twice sends twice what it has, so that gradients are counted more than once.
 *
 * @param rules what it goes by in all else
 */
public record NaiveBackward(Rules rules) implements Rules {

    /** Calls grow exponentially with depth where nodes are used twice; beyond this the recursion is given up. */
    public static final int MOST_CALLS = 20_000;

    /**
     * The operations in the order in which the recursion lets them send.
     *
     * @throws IllegalArgumentException if it makes too many calls, see {@link #isFinished}
     */
    @Override
    public int[] order(Graph graph, int root) {
        if (!isFinished(graph, root)) {
            throw new IllegalArgumentException("more than " + MOST_CALLS + " calls");
        }
        int[] senders = new int[MOST_CALLS];
        int count = 0;
        Deque<Integer> pending = new ArrayDeque<>();
        pending.push(root);
        while (!pending.isEmpty()) {
            int node = pending.pop();
            if (graph.op(node).isOperation()) {
                senders[count++] = node;
            }
            for (int slot = graph.arity(node) - 1; slot >= 0; slot--) {
                if (counts(graph, node, slot)) {
                    pending.push(graph.operand(node, slot));
                }
            }
        }
        return Arrays.copyOf(senders, count);
    }

    /** How often each node is called, and sends, in the backward pass in which it is called most. */
    public double[] calls(Graph graph) {
        double[] most = new double[graph.size()];
        for (BackwardPass pass : graph.passes().all()) {
            double[] calls = calls(graph, pass.root());
            for (int node = 0; node < most.length; node++) {
                most[node] = Math.max(most[node], calls[node]);
            }
        }
        return most;
    }

    /** Each node is called once for each call of a node that it is an operand of. */
    private double[] calls(Graph graph, int root) {
        double[] calls = new double[graph.size()];
        calls[root] = 1;
        for (int node = root; node >= 0; node--) {
            for (int slot = 0; calls[node] > 0 && slot < graph.arity(node); slot++) {
                calls[graph.operand(node, slot)] += counts(graph, node, slot) ? calls[node] : 0;
            }
        }
        return calls;
    }

    /** Whether the recursion comes to an end in all backward passes of a graph. */
    public boolean isFinished(Graph graph) {
        return graph.passes().all().stream().allMatch(pass -> isFinished(graph, pass.root()));
    }

    private boolean isFinished(Graph graph, int root) {
        return Arrays.stream(calls(graph, root)).sum() <= MOST_CALLS;
    }

    @Override
    public double value(Graph graph, int node, double a, double b) {
        return rules.value(graph, node, a, b);
    }

    @Override
    public double slope(Graph graph, int node, int slot, double a, double b, double result) {
        return rules.slope(graph, node, slot, a, b, result);
    }

    @Override
    public double sent(Graph graph, int node, int slot, double slope, double incoming) {
        return rules.sent(graph, node, slot, slope, incoming);
    }

    @Override
    public Gathering gathering(Graph graph, int node, int slot) {
        return rules.gathering(graph, node, slot);
    }

    @Override
    public boolean counts(Graph graph, int node, int slot) {
        return rules.counts(graph, node, slot);
    }

    @Override
    public Passes passes(Graph graph) {
        return rules.passes(graph);
    }
}
