package backstep.ui.expression.model;

import backstep.document.NodeMap;
import backstep.engine.Graph;
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
        return NodeMap.sameOperations(one, other);
    }
}
