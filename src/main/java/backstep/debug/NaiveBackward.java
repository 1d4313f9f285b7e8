package backstep.debug;

import backstep.engine.Graph;
import backstep.engine.Pass;
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

    private final Trace trace;
    private final Pass pass;
    /** The most calls of a node in one backward pass. */
    private final int[] calls;

    private boolean finished = true;

    private NaiveBackward(Trace trace) {
        this.trace = trace;
        this.pass = new Pass(trace.graph());
        this.calls = new int[trace.graph().size()];
    }

    /** Runs the recursion on the values of a run, once for each of its backward passes. */
    public static NaiveBackward of(Trace trace) {
        NaiveBackward naive = new NaiveBackward(trace);
        for (int index = 0; index < trace.passCount() && naive.finished; index++) {
            naive.run(index);
        }
        return naive;
    }

    private void run(int index) {
        Graph graph = trace.graph();
        int[] made = new int[graph.size()];
        graph.passes().begin(index, pass);
        Deque<Integer> pending = new ArrayDeque<>();
        pending.push(graph.passes().get(index).root());
        int all = 0;
        while (!pending.isEmpty() && all < MOST_CALLS) {
            int node = pending.pop();
            made[node]++;
            calls[node] = Math.max(calls[node], made[node]);
            all++;
            send(node);
            for (int slot = graph.arity(node) - 1; slot >= 0; slot--) {
                pending.push(graph.operand(node, slot));
            }
        }
        finished = pending.isEmpty();
    }

    private void send(int node) {
        Graph graph = trace.graph();
        for (int slot = 0; slot < graph.arity(node); slot++) {
            int operand = graph.operand(node, slot);
            double amount = Rules.sent(graph.op(node), trace.local(node, slot), pass.grad(node));
            pass.setGrad(operand, pass.grad(operand) + amount);
        }
    }

    /** The gradient that a node would end with. */
    public double grad(int node) {
        return pass.grad(node);
    }

    /** How often a node would be called, and send, in the backward pass in which it is called most. */
    public int calls(int node) {
        return calls[node];
    }

    /** Whether the recursion came to an end; if not, the other figures say nothing. */
    public boolean isFinished() {
        return finished;
    }
}
