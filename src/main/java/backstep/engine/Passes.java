package backstep.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The backward passes of a run, one after another over the same values.
 *
 * @param all at least one
 * @param carry what becomes of the gradients of one when the next begins
 */
public record Passes(List<BackwardPass> all, Carry carry) {

    /** @throws IllegalArgumentException if there is none */
    public Passes {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a run has at least one backward pass");
        }
    }

    /** The derivative of one root. */
    public static Passes of(int root) {
        return new Passes(List.of(new BackwardPass(root)), Carry.FRESH);
    }

    public int count() {
        return all.size();
    }

    /** The pass number {@code index}, from 0. */
    public BackwardPass get(int index) {
        return all.get(index);
    }

    /** The root of the last pass. */
    public int root() {
        return all.getLast().root();
    }

    /** The roots of all passes. */
    Set<Integer> roots() {
        return all.stream().map(BackwardPass::root).collect(Collectors.toSet());
    }

    /** Whether this is one derivative, so that every gradient at the end is ∂root/∂node. */
    public boolean isPlain() {
        return all.size() == 1 && all.getFirst().isPlain();
    }

    /** Whether gradients of operations may flow in a later pass than the one that brought them. */
    public boolean flowsAgain() {
        return all.size() > 1 && carry == Carry.KEPT;
    }

    /**
     * Whether the beginning of a pass puts another gradient in place of what a node has gathered before.
     *
     * @param pass its number, from 0
     */
    boolean replaces(int pass, int node, Graph graph) {
        BackwardPass begun = all.get(pass);
        boolean fresh = pass > 0 && carry == Carry.FRESH && graph.op(node).isOperation();
        return fresh || isSeededAnew(pass, node, graph) || begun.settings().containsKey(node);
    }

    /** Whether a pass begins at a node with the seed alone: it is added only to what a leaf has gathered, as in PyTorch. */
    public boolean isSeededAnew(int pass, int node, Graph graph) {
        return node == all.get(pass).root()
                && (carry == Carry.KEPT || graph.op(node).isOperation());
    }

    /** The first of the passes up to one whose contributions a node's gradient still holds after it. */
    public int since(int pass, int node, Graph graph) {
        int since = pass;
        while (since > 0 && !replaces(since, node, graph)) {
            since--;
        }
        return since;
    }

    /**
     * Begins a pass: gradients of operations as they are carried over, those that are set, and the seed.
     *
     * @param index the number of the pass, from 0
     */
    public void begin(int index, Pass pass) {
        BackwardPass begun = all.get(index);
        if (index > 0 && carry == Carry.FRESH) {
            pass.zeroInner();
        }
        begun.settings().forEach(pass::setGrad);
        boolean anew = isSeededAnew(index, begun.root(), pass.graph());
        pass.setGrad(begun.root(), anew ? begun.seed() : pass.grad(begun.root()) + begun.seed());
    }
}
