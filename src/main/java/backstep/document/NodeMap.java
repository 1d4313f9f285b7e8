package backstep.document;

import backstep.engine.BackwardPass;
import backstep.engine.Graph;
import backstep.engine.Op;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the nodes of one graph again in another, which an edit of the text has made of it. Where every operation is the
 * same, a node is the one of its number, whatever it is called now. Else a node with a label is the one of the same label
 * and occurrence; one without is the one that is the same formula of the same nodes.
 */
public final class NodeMap {

    private static final int NO_OPERAND = -1;

    private final int[] counterparts;

    /**
     * What a node is, for graphs whose nodes are told apart by it.
     *
     * @param what its name, or its operation with the number of a constant
     * @param first which formula the first operand is
     */
    private record Formula(Object what, int first, int second) {}

    private record Operation(Op op, double constant) {}

    private record Repeated(int formula, int occurrence) {}

    private NodeMap(int[] counterparts) {
        this.counterparts = counterparts;
    }

    /** Takes time in proportion to both graphs. */
    public static NodeMap between(Graph before, Graph after) {
        if (sameOperations(before, after)) {
            return new NodeMap(IntStream.range(0, before.size()).toArray());
        }
        Map<Formula, Integer> formulas = new HashMap<>();
        Map<Repeated, Integer> there = new HashMap<>();
        List<Repeated> next = repeated(after, formulas);
        for (int node = 0; node < after.size(); node++) {
            there.put(next.get(node), node);
        }
        return new NodeMap(repeated(before, formulas).stream()
                .mapToInt(each -> there.getOrDefault(each, NO_OPERAND))
                .toArray());
    }

    private static List<Repeated> repeated(Graph graph, Map<Formula, Integer> formulas) {
        NodeNames names = NodeNames.of(graph);
        int[] ids = new int[graph.size()];
        Map<Integer, Integer> seen = new HashMap<>();
        return IntStream.range(0, graph.size())
                .mapToObj(node -> {
                    Formula formula = formula(graph, node, names, ids);
                    ids[node] = formulas.computeIfAbsent(formula, _ -> formulas.size());
                    return new Repeated(ids[node], seen.merge(ids[node], 1, Integer::sum));
                })
                .toList();
    }

    private static Formula formula(Graph graph, int node, NodeNames names, int[] ids) {
        if (names.of(node) instanceof NodeRef.Labelled name) {
            return new Formula(name, NO_OPERAND, NO_OPERAND);
        }
        int arity = graph.arity(node);
        return new Formula(
                new Operation(graph.op(node), graph.constant(node)),
                arity > 0 ? ids[graph.operand(node, 0)] : NO_OPERAND,
                arity > 1 ? ids[graph.operand(node, 1)] : NO_OPERAND);
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

    /** The node of the later graph that a node of the earlier one has become; empty if it is gone. */
    public OptionalInt of(int node) {
        return counterparts[node] == NO_OPERAND ? OptionalInt.empty() : OptionalInt.of(counterparts[node]);
    }
}
