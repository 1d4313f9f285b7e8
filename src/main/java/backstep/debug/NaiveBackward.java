package backstep.debug;

import backstep.engine.Graph;
import backstep.engine.Rules;
import backstep.engine.Trace;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a backward pass without an order would compute: starting at the root, every node sends its gradient to its
 * operands and then calls each of them, {@code def backward(v): v.send(); for operand in v.operands: backward(operand)}.
 * A node that is reached twice sends twice what it has, so that gradients are counted more than once.
 */
public final class NaiveBackward {

    /** Calls grow exponentially with depth where nodes are used twice; beyond this the recursion is given up. */
    public static final int MOST_CALLS = 20_000;

    private final double[] grad;
    private final int[] calls;
    private final boolean finished;

    private NaiveBackward(double[] grad, int[] calls, boolean finished) {
        this.grad = grad;
        this.calls = calls;
        this.finished = finished;
    }

    /** Runs the recursion on the values of a run. */
    public static NaiveBackward of(Trace trace) {
        Graph graph = trace.graph();
        double[] grad = new double[graph.size()];
        int[] calls = new int[graph.size()];
        grad[graph.root()] = 1;
        Deque<Integer> pending = new ArrayDeque<>();
        pending.push(graph.root());
        int made = 0;
        while (!pending.isEmpty() && made < MOST_CALLS) {
            int node = pending.pop();
            calls[node]++;
            made++;
            for (int slot = 0; slot < graph.arity(node); slot++) {
                int operand = graph.operand(node, slot);
                grad[operand] += Rules.sent(graph.op(node), trace.local(node, slot), grad[node]);
            }
            for (int slot = graph.arity(node) - 1; slot >= 0; slot--) {
                pending.push(graph.operand(node, slot));
            }
        }
        return new NaiveBackward(grad, calls, pending.isEmpty());
    }

    /** The gradient that a node would end with. */
    public double grad(int node) {
        return grad[node];
    }

    /** How often a node would be called, and send. */
    public int calls(int node) {
        return calls[node];
    }

    /** Whether the recursion came to an end; if not, the other figures say nothing. */
    public boolean isFinished() {
        return finished;
    }
}
