package backstep.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A readable view of one node of a graph; the graph's arrays hold what it shows.
 *
 * @param id its number in {@code graph}
 */
public record Node(Graph graph, int id) {

    public Op op() {
        return graph.op(id);
    }

    public Optional<String> label() {
        return Optional.ofNullable(graph.label(id));
    }

    /** The operands in order; the same node twice for {@code a + a}. */
    public List<Node> operands() {
        return IntStream.range(0, graph.arity(id))
                .mapToObj(slot -> graph.node(graph.operand(id, slot)))
                .toList();
    }

    public boolean isRoot() {
        return id == graph.root();
    }

    @Override
    public String toString() {
        return label().orElse("#" + id) + " (" + op() + ")";
    }
}
