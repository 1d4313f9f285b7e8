package backstep.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What a run goes by: what operations compute, what they send back, and in which order. Each method is right as it
 * stands, by {@link StandardRules}. Rules that are wrong exactly as someone's code was override what is wrong in it, and
 * nothing else. They must not change, and must say the same of a graph each time.
 */
public interface Rules {

    /**
     * What an operation computes.
     *
     * @param a the value of its first operand
     * @param b the value of its second operand; 0 where it has one only
     */
    default double value(Graph graph, int node, double a, double b) {
        return StandardRules.value(graph.op(node), a, b);
    }

    /**
     * The local derivative ∂node/∂operand.
     *
     * @param slot 0 for the first operand, 1 for the second
     * @param result the value of the node
     */
    default double slope(Graph graph, int node, int slot, double a, double b, double result) {
        return StandardRules.derivative(graph.op(node), slot, a, b, result);
    }

    /** What an operation sends to an operand: by the chain rule slope × incoming. */
    default double sent(Graph graph, int node, int slot, double slope, double incoming) {
        return StandardRules.sent(graph.op(node), slope, incoming);
    }

    /** How an operand takes what an operation sends to it. */
    default Gathering gathering(Graph graph, int node, int slot) {
        return Gathering.ADD;
    }

    /**
     * Whether an operand counts as one in the backward pass. To one that does not nothing is sent, and by way of it no
     * operation is found that is to send.
     */
    default boolean counts(Graph graph, int node, int slot) {
        return true;
    }

    /**
     * The operations that send in a backward pass, in their order: consumers before operands, each once. Wrong rules may
     * name one several times, too early, or not at all.
     *
     * @param root the node at which the pass begins
     */
    default int[] order(Graph graph, int root) {
        BitSet reached = new BitSet();
        reached.set(root);
        int[] senders = new int[Math.min(root + 1, graph.operationCount())];
        int count = 0;
        for (int node = root; node >= 0; node = reached.previousSetBit(node - 1)) {
            if (graph.op(node).isOperation()) {
                senders[count++] = node;
            }
            for (int slot = 0; slot < graph.arity(node); slot++) {
                if (counts(graph, node, slot)) {
                    reached.set(graph.operand(node, slot));
                }
            }
        }
        return Arrays.copyOf(senders, count);
    }

    /**
     * The backward passes of a run, and what becomes of gradients between them: those of the graph. Wrong rules may make
     * more of them, of the same roots; a graph that has them already must then stay as it is.
     */
    default Passes passes(Graph graph) {
        return graph.passes();
    }
}
