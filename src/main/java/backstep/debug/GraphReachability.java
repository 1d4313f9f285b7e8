package backstep.debug;

import backstep.engine.Graph;
import java.util.BitSet;

/** What a node depends on, and what depends on it. */
public final class GraphReachability {

    private GraphReachability() {}

    /** The node itself and everything that its value is computed from. */
    public static BitSet ancestors(Graph graph, int node) {
        BitSet reached = new BitSet(graph.size());
        reached.set(node);
        for (int at = node; at >= 0; at--) {
            for (int slot = 0; reached.get(at) && slot < graph.arity(at); slot++) {
                reached.set(graph.operand(at, slot));
            }
        }
        return reached;
    }

    /** The node itself and everything whose value changes with it. */
    public static BitSet descendants(Graph graph, int node) {
        BitSet reached = new BitSet(graph.size());
        reached.set(node);
        for (int at = node + 1; at < graph.size(); at++) {
            for (int slot = 0; slot < graph.arity(at); slot++) {
                if (reached.get(graph.operand(at, slot))) {
                    reached.set(at);
                }
            }
        }
        return reached;
    }
}
