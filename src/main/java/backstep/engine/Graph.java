package backstep.engine;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable directed acyclic graph of scalar operations with a root, the value to be differentiated, or several that
 * are differentiated one after another. Nodes are numbered from 0 in topological order: every operand has a smaller
 * number than the nodes that use it, because the graph was built in that order. It holds no values but those of its
 * leaves and constants; a {@link Pass} or a {@link Trace} does.
 */
public final class Graph {

    private static final int NONE = -1;

    private final Op[] ops;
    private final int[] first;
    private final int[] second;
    private final double[] constants;
    private final @Nullable String[] labels;
    private final BitSet fixed;
    private final Passes passes;
    private final boolean[] feedsRoot;
    private final int[] uses;
    private final int operationCount;
    private final Groups groups;

    /** Takes the arrays as its own; {@link GraphBuilder} hands over copies. */
    Graph(
            Op[] ops,
            int[] first,
            int[] second,
            double[] constants,
            @Nullable String[] labels,
            BitSet fixed,
            Passes passes,
            GroupsBuilder groups) {
        this.ops = ops;
        this.first = first;
        this.second = second;
        this.constants = constants;
        this.labels = labels;
        this.fixed = fixed;
        this.passes = passes;
        this.feedsRoot = new boolean[ops.length];
        this.uses = new int[ops.length];
        this.operationCount = linkToRoot();
        this.groups = groups.build(this);
    }

    /** The same but for the passes, which must have the same roots. */
    private Graph(Graph same, Passes passes) {
        this.ops = same.ops;
        this.first = same.first;
        this.second = same.second;
        this.constants = same.constants;
        this.labels = same.labels;
        this.fixed = same.fixed;
        this.passes = passes;
        this.feedsRoot = same.feedsRoot;
        this.uses = same.uses;
        this.operationCount = same.operationCount;
        this.groups = same.groups;
    }

    /** Marks what the roots depend on, counts the uses there, and returns the number of all operations. */
    private int linkToRoot() {
        int operations = 0;
        passes.all().forEach(pass -> feedsRoot[pass.root()] = true);
        for (int node = ops.length - 1; node >= 0; node--) {
            int arity = ops[node].arity();
            operations += arity > 0 ? 1 : 0;
            for (int slot = 0; slot < arity && feedsRoot[node]; slot++) {
                feedsRoot[operand(node, slot)] = true;
                uses[operand(node, slot)]++;
            }
        }
        return operations;
    }

    /** The number of nodes. */
    public int size() {
        return ops.length;
    }

    /** The node whose derivatives are asked for; where there are several, the root of the last backward pass. */
    public int root() {
        return passes.root();
    }

    /** The backward passes of a run through the graph. */
    public Passes passes() {
        return passes;
    }

    public Op op(int node) {
        return ops[node];
    }

    /** The number of operands of a node. */
    public int arity(int node) {
        return ops[node].arity();
    }

    /**
     * An operand of a node.
     *
     * @param slot 0 for the first, 1 for the second
     * @throws IndexOutOfBoundsException if the node has no such operand
     */
    public int operand(int node, int slot) {
        int operand = slot == 0 ? first[node] : slot == 1 ? second[node] : NONE;
        if (operand == NONE) {
            throw new IndexOutOfBoundsException("node " + node + " (" + ops[node] + ") has no operand " + slot);
        }
        return operand;
    }

    /** The number that a leaf starts with or that a constant is; 0 for operations. */
    public double constant(int node) {
        return constants[node];
    }

    /** The name that was given to a node, or null. Several nodes may have the same name. */
    public @Nullable String label(int node) {
        return labels[node];
    }

    /** Whether a root depends on the node (or is it): only then can a gradient reach it. */
    public boolean feedsRoot(int node) {
        return feedsRoot[node];
    }

    /** Whether gradients are kept for the node: all but constants and leaves that require none. */
    public boolean carriesGradient(int node) {
        return ops[node] != Op.CONSTANT && !fixed.get(node);
    }

    /** In how many operand places of operations that feed a root the node stands; {@code a + a} uses it twice. */
    public int uses(int node) {
        return uses[node];
    }

    /** The nodes that have {@code node} as an operand, in topological order; each once, even {@code a + a}. */
    public IntStream consumers(int node) {
        // Every step asks for them, so that a stream over all nodes would be felt in large graphs.
        IntStream.Builder found = IntStream.builder();
        for (int other = node + 1; other < ops.length; other++) {
            if (first[other] == node || second[other] == node) {
                found.add(other);
            }
        }
        return found.build();
    }

    /** The number of nodes that compute something. */
    public int operationCount() {
        return operationCount;
    }

    /** Which nodes belong together. */
    public Groups groups() {
        return groups;
    }

    /**
     * The same nodes with other groups, none within another.
     *
     * @param spans in the order of their nodes
     */
    public Graph withGroups(List<NodeRange> spans) {
        GroupsBuilder builder = new GroupsBuilder();
        for (NodeRange span : spans) {
            builder.begin(span.name(), span.first());
            builder.end(span.end());
        }
        return new Graph(ops, first, second, constants, labels, fixed, passes, builder);
    }

    /**
     * The same nodes with the backward passes that some rules make of those of this graph.
     *
     * @throws IllegalArgumentException if they begin at other roots, or if the rules would add to their own passes again
     */
    public Graph under(Rules rules) {
        Passes other = rules.passes(this);
        if (other.equals(passes)) {
            return this;
        }
        Graph changed = new Graph(this, other);
        if (other.root() != root() || !other.roots().equals(passes.roots())) {
            throw new IllegalArgumentException("rules begin at " + other.roots() + ", not at " + passes.roots());
        }
        if (!rules.passes(changed).equals(other)) {
            throw new IllegalArgumentException("rules add passes to their own: " + other);
        }
        return changed;
    }

    /** A readable view of one node. */
    public Node node(int id) {
        return new Node(this, id);
    }
}
