package backstep.engine.analysis;

import backstep.engine.Graph;
import backstep.engine.NodeRange;
import backstep.engine.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds parts of a graph that are built alike, such as the moments of a recurrent network, so that they can be offered
 * as groups. A part is a result with the operations that only serve it; what has a name, or is used elsewhere too, is
 * an input of the part and its value plays no role. Each shape gets a number by what its operands' shapes are (value
 * numbering on trees; Downey, Sethi and Tarjan, "Variations on the common subexpression problem", 1980), so the work
 * grows with the number of nodes.
 */
public final class Repetitions {

    private static final int INPUT = 0;

    private final Graph graph;
    private final int[] shape;
    private final int[] size;
    private final Map<Signature, Integer> numbers = new HashMap<>();

    private record Signature(Op op, int first, int second) {}

    private Repetitions(Graph graph) {
        this.graph = graph;
        this.shape = new int[graph.size()];
        this.size = new int[graph.size()];
    }

    /**
     * Parts that are built alike and do not overlap.
     *
     * @param results the result of each part, in topological order, two at least
     * @param operations the number of operations in each part
     */
    public record Repetition(List<Integer> results, int operations) {

        public Repetition {
            results = List.copyOf(results);
        }

        /**
         * The parts as groups, each called by the name of its result, or by its operation and a number. Parts whose
         * nodes do not stand together are left out.
         */
        public List<NodeRange> spans(Graph graph) {
            List<NodeRange> spans = new ArrayList<>();
            for (int result : results) {
                int first = firstOf(graph, result, operations);
                if (operationsIn(graph, first, result) == operations) {
                    String label = graph.label(result);
                    String name = label == null ? graph.op(result).symbol() + " " + (spans.size() + 1) : label;
                    spans.add(new NodeRange(name, first, result + 1));
                }
            }
            return spans;
        }
    }

    /** The first node of a part, numbers that only it uses among them. */
    private static int firstOf(Graph graph, int result, int operations) {
        int first = Arrays.stream(part(graph, result, operations)).min().orElse(result);
        while (first > 0 && isOwnInput(graph, first - 1, result)) {
            first--;
        }
        return first;
    }

    private static int operationsIn(Graph graph, int first, int last) {
        return (int) IntStream.rangeClosed(first, last)
                .filter(node -> graph.op(node).isOperation())
                .count();
    }

    /**
     * The repetitions of a graph, those of the largest parts first.
     *
     * @param leastOperations parts with fewer operations are not worth a group
     */
    public static List<Repetition> find(Graph graph, int leastOperations) {
        Repetitions search = new Repetitions(graph);
        search.number();
        return search.choose(leastOperations);
    }

    private void number() {
        for (int node = 0; node < shape.length; node++) {
            int arity = graph.arity(node);
            if (arity > 0) {
                Signature signature =
                        new Signature(graph.op(node), operandShape(node, 0), arity > 1 ? operandShape(node, 1) : -1);
                shape[node] = numbers.computeIfAbsent(signature, each -> numbers.size() + 1);
                size[node] = 1 + operandSize(node, 0) + (arity > 1 ? operandSize(node, 1) : 0);
            }
        }
    }

    private int operandShape(int node, int slot) {
        return isInner(graph, graph.operand(node, slot)) ? shape[graph.operand(node, slot)] : INPUT;
    }

    private int operandSize(int node, int slot) {
        return isInner(graph, graph.operand(node, slot)) ? size[graph.operand(node, slot)] : 0;
    }

    /** Whether a node only serves the one operation that uses it. */
    private static boolean isInner(Graph graph, int node) {
        return graph.op(node).isOperation() && graph.uses(node) == 1 && graph.label(node) == null;
    }

    private List<Repetition> choose(int leastOperations) {
        List<List<Integer>> byShape = new ArrayList<>();
        for (int number = 0; number <= numbers.size(); number++) {
            byShape.add(new ArrayList<>());
        }
        for (int node = 0; node < shape.length; node++) {
            byShape.get(shape[node]).add(node);
        }
        byShape.set(INPUT, List.of());
        List<Repetition> chosen = new ArrayList<>();
        BitSet taken = new BitSet();
        byShape.stream()
                .filter(nodes -> nodes.size() > 1 && size[nodes.getFirst()] >= leastOperations)
                .sorted(Comparator.comparingInt(nodes -> -size[nodes.getFirst()]))
                .forEach(nodes -> {
                    List<Integer> free =
                            nodes.stream().filter(node -> !taken.get(node)).toList();
                    if (free.size() > 1) {
                        free.forEach(node -> take(node, taken));
                        chosen.add(new Repetition(free, size[free.getFirst()]));
                    }
                });
        return chosen;
    }

    /** Whether a node is a number without a name that only the part before a result uses. */
    private static boolean isOwnInput(Graph graph, int node, int result) {
        return !graph.op(node).isOperation()
                && graph.label(node) == null
                && graph.uses(node) == 1
                && graph.consumers(node).findFirst().orElse(result + 1) <= result;
    }

    /** Marks a part with everything in it. */
    private void take(int result, BitSet taken) {
        for (int node : part(graph, result, size[result])) {
            taken.set(node);
        }
    }

    /** A result with the operations that only serve it. */
    private static int[] part(Graph graph, int result, int operations) {
        int[] part = new int[operations];
        int count = 1;
        part[0] = result;
        for (int at = 0; at < count; at++) {
            for (int slot = 0; slot < graph.arity(part[at]); slot++) {
                if (isInner(graph, graph.operand(part[at], slot))) {
                    part[count++] = graph.operand(part[at], slot);
                }
            }
        }
        return part;
    }
}
