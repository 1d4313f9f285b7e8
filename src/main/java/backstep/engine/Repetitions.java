package backstep.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return isInner(graph.operand(node, slot)) ? shape[graph.operand(node, slot)] : INPUT;
    }

    private int operandSize(int node, int slot) {
        return isInner(graph.operand(node, slot)) ? size[graph.operand(node, slot)] : 0;
    }

    /** Whether a node only serves the one operation that uses it. */
    private boolean isInner(int node) {
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

    /** Marks a part with everything in it. */
    private void take(int result, BitSet taken) {
        int[] waiting = new int[size[result]];
        int count = 0;
        waiting[count++] = result;
        while (count > 0) {
            int node = waiting[--count];
            taken.set(node);
            for (int slot = 0; slot < graph.arity(node); slot++) {
                if (isInner(graph.operand(node, slot))) {
                    waiting[count++] = graph.operand(node, slot);
                }
            }
        }
    }
}
