package backstep.layout;

import backstep.engine.Graph;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes and the links between them: all that a layout needs to know of a graph. It holds no values or gradients, so a
 * placement outlives every change of numbers.
 *
 * @param boxes operands before results
 * @param links indices into {@code boxes}; two links may join the same pair, as in {@code a + a}
 */
public record Diagram(List<Box> boxes, List<Link> links) {

    public Diagram {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
        for (Link link : links) {
            if (link.from() >= link.to() || link.from() < 0 || link.to() >= boxes.size()) {
                throw new IllegalArgumentException(link + " does not lead forwards within " + boxes.size() + " boxes");
            }
        }
    }

    /**
     * micrograd's picture: every value is a record box; every operation is a round box before its value, entered by its
     * operands.
     */
    public static Diagram of(Graph graph) {
        List<Box> boxes = new ArrayList<>(graph.size() + graph.operationCount());
        List<Link> links = new ArrayList<>(3 * graph.operationCount());
        int[] valueBox = new int[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            for (int slot = 0; slot < graph.arity(node); slot++) {
                links.add(new Link(valueBox[graph.operand(node, slot)], boxes.size(), slot));
            }
            if (graph.op(node).isOperation()) {
                links.add(new Link(boxes.size(), boxes.size() + 1, 0));
                boxes.add(BoxSizes.operation(graph, node));
            }
            valueBox[node] = boxes.size();
            boxes.add(BoxSizes.value(graph, node));
        }
        return new Diagram(boxes, links);
    }
}
