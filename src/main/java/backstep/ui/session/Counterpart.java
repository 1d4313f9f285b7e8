package backstep.ui.session;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Finds a node again after a change of the text. */
public final class Counterpart {

    private Counterpart() {}

    /**
     * The same node if the operations are the same; else the last one of the same label; {@link ExpressionSession#NONE}
     * if there is none.
     */
    public static int of(Graph before, int node, Graph after) {
        if (sameOperations(before, after)) {
            return node;
        }
        String label = before.label(node);
        return label == null ? ExpressionSession.NONE : lastLabelled(after, label);
    }

    private static int lastLabelled(Graph graph, String label) {
        return IntStream.range(0, graph.size())
                .filter(node -> Objects.equals(graph.label(node), label))
                .max()
                .orElse(ExpressionSession.NONE);
    }

    /** Whether every node is the same operation of the same operands, and backward passes have the same roots. */
    public static boolean sameOperations(Graph one, Graph other) {
        return one.size() == other.size()
                && roots(one).equals(roots(other))
                && IntStream.range(0, one.size()).allMatch(node -> sameOperation(one, other, node));
    }

    private static List<Integer> roots(Graph graph) {
        return graph.passes().all().stream().map(BackwardPass::root).toList();
    }

    private static boolean sameOperation(Graph one, Graph other, int node) {
        return one.op(node) == other.op(node)
                && IntStream.range(0, one.arity(node))
                        .allMatch(slot -> one.operand(node, slot) == other.operand(node, slot));
    }
}
