package backstep.engine;

import java.util.Arrays;

/**
 * The values and gradients of a graph while it is evaluated and differentiated. Zeroing, seeding and propagating are
 * apart, so that every way of combining them can be had:
 *
 * <ul>
 *   <li>{@link #backward()}: fresh gradients;
 *   <li>{@link #zeroInner()}, {@link #seed()}, {@link #propagate()} again: leaf gradients add up over passes, as in
 *       PyTorch;
 *   <li>{@link #seed()}, {@link #propagate()} again: inner gradients persist as well and are sent on once more, as in
 *       micrograd.
 * </ul>
 *
 * <p>It goes by {@link StandardRules}, unless it is given others.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Pass {

    private final Graph graph;
    private final Rules rules;
    /** Looked up once, so that what is right is asked for without a call through an interface. */
    private final boolean standard;

    private final double[] data;
    private final double[] grad;

    /** Starts with the graph's own leaf values, nothing computed, and all gradients zero. */
    public Pass(Graph graph) {
        this(graph, StandardRules.INSTANCE);
    }

    /** The same under other rules, but with the backward passes of the graph. */
    public Pass(Graph graph, Rules rules) {
        this.graph = graph;
        this.rules = rules;
        this.standard = rules == StandardRules.INSTANCE;
        this.data = new double[graph.size()];
        this.grad = new double[graph.size()];
        for (int node = 0; node < data.length; node++) {
            data[node] = graph.constant(node);
        }
    }

    public Graph graph() {
        return graph;
    }

    /** What it goes by. */
    public Rules rules() {
        return rules;
    }

    /** The value of a node; of an operation only once it was computed. */
    public double data(int node) {
        return data[node];
    }

    /** The gradient that a node has gathered so far. */
    public double grad(int node) {
        return grad[node];
    }

    /** Puts a value into a node. Operations overwrite it when they are computed next. */
    public void set(int node, double value) {
        data[node] = value;
    }

    /** Puts a gradient in place of what a node has gathered so far. */
    public void setGrad(int node, double value) {
        grad[node] = value;
    }

    /** Computes every operation, in topological order. */
    public void forward() {
        forwardAfter(-1);
    }

    /** Computes every operation whose number is larger than {@code node}: all that can depend on it. */
    public void forwardAfter(int node) {
        for (int next = node + 1; next < data.length; next++) {
            forward(next);
        }
    }

    /** Computes one operation from its operands; leaves and constants stay as they are. */
    public void forward(int node) {
        int arity = graph.arity(node);
        if (arity > 0) {
            double a = operandData(node, 0);
            double b = arity > 1 ? operandData(node, 1) : 0;
            data[node] = standard ? StandardRules.value(graph.op(node), a, b) : rules.value(graph, node, a, b);
        }
    }

    /** Sets all gradients to zero. */
    public void zero() {
        Arrays.fill(grad, 0);
    }

    /** Sets the gradients of all operations to zero and keeps those of the leaves. */
    public void zeroInner() {
        for (int node = 0; node < grad.length; node++) {
            if (graph.op(node).isOperation()) {
                grad[node] = 0;
            }
        }
    }

    /** Sets the gradient of the root to 1: ∂L/∂L. */
    public void seed() {
        grad[graph.root()] = 1;
    }

    /**
     * Sends gradients from the root to the leaves: every operation that feeds the root, consumers before operands, or in
     * the order of other rules.
     */
    public void propagate() {
        if (!standard) {
            propagate(rules.order(graph, graph.root()));
            return;
        }
        for (int node = graph.root(); node >= 0; node--) {
            if (graph.feedsRoot(node)) {
                propagateByChainRule(node);
            }
        }
    }

    /** Apart from {@link #propagate(int)}, so that what other rules do is not compiled into the sweep. */
    private void propagateByChainRule(int node) {
        for (int slot = 0; slot < graph.arity(node); slot++) {
            if (graph.carriesGradient(graph.operand(node, slot))) {
                addByChainRule(node, slot);
            }
        }
    }

    private void addByChainRule(int node, int slot) {
        grad[graph.operand(node, slot)] += StandardRules.sent(graph.op(node), standardLocal(node, slot), grad[node]);
    }

    /** Sends the gradients of some operations, one after the other. */
    public void propagate(int[] order) {
        for (int node : order) {
            propagate(node);
        }
    }

    /** Sends the gradient of one operation to each of its operands that carries one. */
    public void propagate(int node) {
        for (int slot = 0; slot < graph.arity(node); slot++) {
            if (sends(node, slot)) {
                contribute(node, slot);
            }
        }
    }

    /** Whether an operation that sends its gradient sends to this operand. */
    boolean sends(int node, int slot) {
        return graph.carriesGradient(graph.operand(node, slot)) && (standard || rules.counts(graph, node, slot));
    }

    /** The chain rule, once: {@code operand.grad += local × node.grad}. */
    public void contribute(int node, int slot) {
        if (standard) {
            addByChainRule(node, slot);
        } else {
            gather(node, slot);
        }
    }

    private void gather(int node, int slot) {
        int operand = graph.operand(node, slot);
        double sent = rules.sent(graph, node, slot, local(node, slot), grad[node]);
        boolean adds = rules.gathering(graph, node, slot) == Gathering.ADD;
        grad[operand] = adds ? grad[operand] + sent : sent;
    }

    /** The local derivative ∂node/∂operand at the present values. */
    public double local(int node, int slot) {
        if (standard) {
            return standardLocal(node, slot);
        }
        double b = graph.arity(node) > 1 ? operandData(node, 1) : 0;
        return rules.slope(graph, node, slot, operandData(node, 0), b, data[node]);
    }

    /** The same as it is right, whatever the rules of the run say. */
    double standardLocal(int node, int slot) {
        double b = graph.arity(node) > 1 ? operandData(node, 1) : 0;
        return StandardRules.derivative(graph.op(node), slot, operandData(node, 0), b, data[node]);
    }

    /** Fresh gradients of the root with respect to every node. */
    public void backward() {
        zero();
        seed();
        propagate();
    }

    private double operandData(int node, int slot) {
        return data[graph.operand(node, slot)];
    }
}
