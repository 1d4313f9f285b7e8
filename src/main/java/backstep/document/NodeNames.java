package backstep.document;

import backstep.engine.Graph;
import backstep.engine.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
        return isUnlabelled(graph, node)
                ? new NodeRef.Unlabelled(graph.op(node), occurrence)
                : new NodeRef.Labelled(String.valueOf(graph.label(node)), occurrence);
    }

    /** What one node is called, where no other is asked for: in time in proportion to the graph. */
    public static NodeRef of(Graph graph, int node) {
        NodeRef first = name(graph, node, 0);
        return name(graph, node, (int)
                alike(graph, first).takeWhile(each -> each < node).count());
    }

    /** The node of one name; empty if the graph has none. */
    public static OptionalInt find(Graph graph, NodeRef name) {
        return alike(graph, name).skip(name.occurrence()).findFirst();
    }

    /** The nodes that are called so, whichever occurrence. */
    private static IntStream alike(Graph graph, NodeRef name) {
        return IntStream.range(0, graph.size()).filter(node -> switch (name) {
            case NodeRef.Labelled(String label, int _) -> label.equals(graph.label(node));
            case NodeRef.Unlabelled(Op op, int _) -> graph.op(node) == op && isUnlabelled(graph, node);
        });
    }

    private static boolean isUnlabelled(Graph graph, int node) {
        String label = graph.label(node);
        return label == null || label.isEmpty();
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
