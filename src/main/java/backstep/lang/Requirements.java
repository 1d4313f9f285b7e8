package backstep.lang;

import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which values require gradients, as PyTorch decides it while it computes: tensors that say so, and what is computed
 * from one that does. Plain numbers are no tensors, and have gradients here in any case.
 */
final class Requirements {

    private final GraphBuilder graph;
    private final Map<Integer, Tracking> leaves = new HashMap<>();
    private final BitSet tensors = new BitSet();
    private final BitSet requiring = new BitSet();
    private final BitSet used = new BitSet();
    private boolean said;

    Requirements(GraphBuilder graph) {
        this.graph = graph;
    }

    /** Notes a leaf, or a copy of a value, that {@code maker} makes. */
    void made(int node, String maker, Tracking tracking) {
        boolean tensor = !maker.equals("Value");
        tensors.set(node, tensor);
        requiring.set(node, !tensor || tracking == Tracking.REQUIRED);
        said |= tensor && tracking == Tracking.REQUIRED;
        if (tensor && graph.op(node) == Op.LEAF) {
            leaves.put(node, tracking);
        }
    }

    /** Notes an operation. */
    void computed(int node, int... operands) {
        for (int operand : operands) {
            used.set(operand);
            tensors.set(node, tensors.get(node) || tensors.get(operand));
            boolean flows = graph.op(node) != Op.DETACH && requiring.get(operand);
            requiring.set(node, requiring.get(node) || flows);
        }
    }

    /** Says of a tensor whether it requires a gradient. */
    Outcome track(int node, boolean required) {
        if (!tensors.get(node)) {
            return Outcome.NO_TENSOR;
        }
        boolean leaf = leaves.containsKey(node) || graph.op(node) == Op.DETACH;
        if (requiring.get(node) == required) {
            leaves.computeIfPresent(node, (_, _) -> Tracking.of(required));
            return Outcome.DONE;
        }
        if (!leaf || used.get(node)) {
            return leaf ? Outcome.TOO_LATE : Outcome.COMPUTED;
        }
        requiring.set(node, required);
        said |= required;
        leaves.computeIfPresent(node, (_, _) -> Tracking.of(required));
        return Outcome.DONE;
    }

    /** What became of a change. */
    enum Outcome {
        DONE,
        /** The value is no tensor. */
        NO_TENSOR,
        /** Something was computed from it before, and keeps what was said then. */
        TOO_LATE,
        /** It is computed itself, and follows from its operands. */
        COMPUTED
    }

    /** Whether a value is a tensor through which PyTorch can send no gradient. */
    boolean isWithout(int node) {
        return tensors.get(node) && !requiring.get(node);
    }

    /** Whether a value is a tensor. */
    boolean isTensor(int node) {
        return tensors.get(node);
    }

    /** Whether a value is a tensor that requires a gradient and was made by no operation. */
    boolean isRequiringLeaf(int node) {
        return leaves.containsKey(node) && requiring.get(node);
    }

    /**
     * Keeps no gradients for the leaves that require none. Where no tensor requires one and no backward pass is called
     * for, nothing but what is refused is meant so.
     *
     * @param called whether the text calls for a backward pass
     * @return all values for which PyTorch keeps no gradient
     */
    BitSet apply(boolean called) {
        BitSet without = new BitSet();
        leaves.forEach((leaf, tracking) -> {
            if (tracking == Tracking.REFUSED || (tracking == Tracking.UNSAID && (said || called))) {
                graph.fix(leaf);
                without.set(leaf);
            }
        });
        if (said || called) {
            without.or(tensors);
            without.andNot(requiring);
        }
        return without;
    }
}
