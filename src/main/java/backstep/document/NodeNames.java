package backstep.document;

import backstep.engine.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The names of a graph's nodes. To make them takes time in proportion to the graph; to ask, none. */
public final class NodeNames {

    private final List<NodeRef> byNode;
    private final Map<NodeRef, Integer> byName;

    private NodeNames(List<NodeRef> byNode, Map<NodeRef, Integer> byName) {
        this.byNode = byNode;
        this.byName = byName;
    }

    public static NodeNames of(Graph graph) {
        Map<NodeRef, Integer> seen = new HashMap<>();
        List<NodeRef> byNode = new ArrayList<>(graph.size());
        Map<NodeRef, Integer> byName = HashMap.newHashMap(graph.size());
        for (int node = 0; node < graph.size(); node++) {
            int occurrence = seen.merge(name(graph, node, 0), 1, Integer::sum) - 1;
            NodeRef name = name(graph, node, occurrence);
            byNode.add(name);
            byName.put(name, node);
        }
        return new NodeNames(byNode, byName);
    }

    private static NodeRef name(Graph graph, int node, int occurrence) {
        String label = graph.label(node);
        return label == null || label.isEmpty()
                ? new NodeRef.Unlabelled(graph.op(node), occurrence)
                : new NodeRef.Labelled(label, occurrence);
    }

    /** What a node is called. */
    public NodeRef of(int node) {
        return byNode.get(node);
    }

    /** The node of a name; empty if the graph has none. */
    public OptionalInt find(NodeRef name) {
        Integer node = byName.get(name);
        return node == null ? OptionalInt.empty() : OptionalInt.of(node);
    }
}
