package backstep.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Graph} node by node, operands before their results. Every adding method returns the node's number. */
public final class GraphBuilder {

    private static final int NONE = -1;

    private Op[] ops = new Op[16];
    private int[] first = new int[16];
    private int[] second = new int[16];
    private double[] constants = new double[16];
    private @Nullable String[] labels = new @Nullable String[16];
    private final GroupsBuilder groups = new GroupsBuilder();
    private final BitSet fixed = new BitSet();
    private int size;

    /** Adds an input whose gradient will be known. */
    public int leaf(@Nullable String label, double value) {
        int node = add(Op.LEAF, NONE, NONE, value);
        labels[node] = label;
        return node;
    }

    /**
     * Keeps no gradient for a leaf, as PyTorch does where {@code requires_grad} is false. Its value may be changed.
     *
     * @throws IllegalArgumentException if the node is no leaf
     */
    public void fix(int leaf) {
        if (op(leaf) != Op.LEAF) {
            throw new IllegalArgumentException("is no leaf: node " + leaf);
        }
        fixed.set(leaf);
    }

    /** Adds a number that never changes and carries no gradient. */
    public int constant(double value) {
        return add(Op.CONSTANT, NONE, NONE, value);
    }

    /**
     * Adds an operation of one operand.
     *
     * @throws IllegalArgumentException if {@code op} takes another number of operands, or {@code a} is no node
     */
    public int unary(Op op, int a) {
        requireArity(op, 1);
        requireNode(a);
        return add(op, a, NONE, 0);
    }

    /**
     * Adds an operation of two operands.
     *
     * @throws IllegalArgumentException if {@code op} takes another number of operands, or an operand is no node
     */
    public int binary(Op op, int a, int b) {
        requireArity(op, 2);
        requireNode(a);
        requireNode(b);
        return add(op, a, b, 0);
    }

    /** What a node is. */
    public Op op(int node) {
        requireNode(node);
        return ops[node];
    }

    /** Names a node, replacing a name that it had. */
    public void label(int node, String label) {
        requireNode(node);
        labels[node] = label;
    }

    /** The name that a node has so far, or null. */
    public @Nullable String label(int node) {
        requireNode(node);
        return labels[node];
    }

    /** Begins a group of the nodes to come, within the group that is open. Its level follows from how deep it lies. */
    public void beginGroup(String name) {
        groups.begin(name, size);
    }

    /** Begins a group of a level of its own. */
    public void beginGroup(String name, Level level) {
        groups.begin(name, level, size);
    }

    /**
     * Ends the group that was begun last.
     *
     * @return whether it has nodes; one that has none is forgotten
     * @throws IllegalStateException if no group is open
     */
    public boolean endGroup() {
        return groups.end(size);
    }

    /** The number of nodes so far. */
    public int size() {
        return size;
    }

    /**
     * The graph of all nodes added so far; the builder may be used further.
     *
     * @param root the node to be differentiated
     * @throws IllegalArgumentException if {@code root} is no node
     * @throws IllegalStateException if a group is still open
     */
    public Graph build(int root) {
        return build(Passes.of(root));
    }

    /**
     * The graph of all nodes added so far with any number of backward passes; the builder may be used further.
     *
     * @throws IllegalArgumentException if a root is no node
     * @throws IllegalStateException if a group is still open
     */
    public Graph build(Passes passes) {
        passes.all().forEach(pass -> requireNode(pass.root()));
        return new Graph(
                Arrays.copyOf(ops, size),
                Arrays.copyOf(first, size),
                Arrays.copyOf(second, size),
                Arrays.copyOf(constants, size),
                Arrays.copyOf(labels, size),
                (BitSet) fixed.clone(),
                passes,
                groups);
    }

    private int add(Op op, int a, int b, double constant) {
        if (size == ops.length) {
            grow(size * 2);
        }
        ops[size] = op;
        first[size] = a;
        second[size] = b;
        constants[size] = constant;
        return size++;
    }

    private void grow(int capacity) {
        ops = Arrays.copyOf(ops, capacity);
        first = Arrays.copyOf(first, capacity);
        second = Arrays.copyOf(second, capacity);
        constants = Arrays.copyOf(constants, capacity);
        labels = Arrays.copyOf(labels, capacity);
    }

    private static void requireArity(Op op, int arity) {
        if (op.arity() != arity) {
            throw new IllegalArgumentException(op + " takes " + op.arity() + " operands, not " + arity);
        }
    }

    private void requireNode(int node) {
        if (node < 0 || node >= size) {
            throw new IllegalArgumentException("there is no node " + node + " among " + size);
        }
    }
}
