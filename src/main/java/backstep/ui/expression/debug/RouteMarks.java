package backstep.ui.expression.debug;

import backstep.debug.GraphReachability;
import backstep.engine.Graph;
import java.util.BitSet;

/**
 * Nodes that are marked because of one of them.
 *
 * @param root of the backward pass to which ways lead; the node itself where they lead nowhere
 */
record RouteMarks(Kind kind, int node, int root) {

    enum Kind {
        /** What a node depends on. */
        ANCESTORS,
        /** What depends on a node. */
        DESCENDANTS,
        /** What depends on a node, and what the root depends on. */
        PATHS
    }

    /** Whether there are such nodes. */
    boolean areIn(Graph graph) {
        return node >= 0 && node < graph.size() && root >= 0 && root < graph.size();
    }

    BitSet nodes(Graph graph) {
        return switch (kind) {
            case ANCESTORS -> GraphReachability.ancestors(graph, node);
            case DESCENDANTS -> GraphReachability.descendants(graph, node);
            case PATHS -> {
                BitSet between = GraphReachability.descendants(graph, node);
                between.and(GraphReachability.ancestors(graph, root));
                yield between;
            }
        };
    }
}
