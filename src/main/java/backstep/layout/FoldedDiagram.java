package backstep.layout;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Groups;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the diagram of a graph of which some groups are closed. */
final class FoldedDiagram {

    private final Folding folding;
    private final boolean sized;
    private final Graph graph;
    private final Groups groups;
    private final int[] seenAs;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private int outer = Cluster.NONE;
    private int nextGroup = Groups.WHOLE + 1;

    /** @param sized whether boxes have their sizes; to find them takes most of the time */
    FoldedDiagram(Folding folding, boolean sized) {
        this.folding = folding;
        this.sized = sized;
        this.graph = folding.graph();
        this.groups = folding.groups();
        this.seenAs = new int[graph.size()];
    }

    Diagram build() {
        int node = 0;
        while (node < graph.size()) {
            node = enter(node);
        }
        leave(node);
        return new Diagram(boxes, links, clusters, seenAs);
    }

    /** Adds a closed group that begins here, or else the node; returns the node after it. */
    private int enter(int node) {
        leave(node);
        while (nextGroup < groups.count() && groups.first(nextGroup) == node) {
            int group = nextGroup++;
            if (!folding.isOpen(group)) {
                addGroup(group);
                return groups.end(group);
            }
            clusters.add(new Cluster(group, outer, boxes.size(), boxes.size()));
            outer = clusters.size() - 1;
        }
        addNode(node);
        return node + 1;
    }

    /** Ends the open groups that end before a node. */
    private void leave(int node) {
        while (outer != Cluster.NONE && groups.end(clusters.get(outer).group()) <= node) {
            Cluster ended = clusters.get(outer);
            clusters.set(outer, new Cluster(ended.group(), ended.parent(), ended.first(), boxes.size()));
            outer = ended.parent();
        }
    }

    private void addNode(int node) {
        for (int slot = 0; slot < graph.arity(node); slot++) {
            links.add(new Link(seenAs[graph.operand(node, slot)], boxes.size(), slot));
        }
        if (graph.op(node).isOperation()) {
            links.add(new Link(boxes.size(), boxes.size() + 1, 0));
            boxes.add(sized ? BoxSizes.operation(graph, node) : unsized(node, Box.Kind.OPERATION));
        }
        seenAs[node] = boxes.size();
        boxes.add(sized ? BoxSizes.value(graph, node) : unsized(node, Box.Kind.VALUE));
    }

    private static Box unsized(int node, Box.Kind kind) {
        return new Box(node, kind, 1, 1);
    }

    private void addGroup(int group) {
        int box = boxes.size();
        boxes.add(sized ? BoxSizes.group(groups, group) : unsized(group, Box.Kind.GROUP));
        Map<Integer, Integer> uses = new LinkedHashMap<>();
        for (int node = groups.first(group); node < groups.end(group); node++) {
            seenAs[node] = box;
            for (int slot = 0; slot < graph.arity(node); slot++) {
                int from = seenAs[graph.operand(node, slot)];
                if (from != box) {
                    uses.merge(from, 1, Integer::sum);
                }
            }
        }
        uses.forEach((from, count) -> links.add(new Link(from, box, 0, count)));
        while (nextGroup < groups.count() && groups.first(nextGroup) < groups.end(group)) {
            nextGroup++;
        }
    }
}
