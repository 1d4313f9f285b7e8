package backstep.museum;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.Rules;
import backstep.engine.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Looks for the smallest graph that tells two sets of rules apart: all graphs of one operation, of two, of three, with
 * numbers that can be done in the head, until the value of the root or the gradient of a leaf differs.
 */
public final class SmallestDifference {

    private static final int MOST_OPERATIONS = 3;

    /** Nodes: the leaves a and b, the number 2, and the operations. */
    private static final int CONSTANT = 2;

    private static final int FIRST_OPERATION = 3;
    private static final int NONE = -1;
    private static final String[] INNER = {"d", "e"};

    /** What the two leaves are; the last tells what overflows. */
    private static final double[][] VALUES = {{2, 3}, {-2, 3}, {0, 1}, {400, 1}};

    private static final Op[] TRIED =
            Arrays.stream(Op.values()).filter(Op::isOperation).toArray(Op[]::new);

    private final Rules one;
    private final Rules other;

    /** What is built so far: operations after the two leaves and the constant. */
    private final List<Operation> operations = new ArrayList<>();

    private record Operation(Op op, int first, int second) {}

    private SmallestDifference(Rules one, Rules other) {
        this.one = one;
        this.other = other;
    }

    /**
     * A text whose graph tells two sets of rules apart: no smaller one does. Its leaves are a and b, its root is L. Empty if
     * all graphs of three operations are the same under both.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public static Optional<String> between(Rules one, Rules other) {
        SmallestDifference search = new SmallestDifference(one, other);
        return IntStream.rangeClosed(1, MOST_OPERATIONS)
                .mapToObj(search::ofSize)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> ofSize(int more) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (more == 0) {
            return usesEverything() ? different() : Optional.empty();
        }
        int nodes = FIRST_OPERATION + operations.size();
        for (Op op : TRIED) {
            for (int first = 0; first < nodes; first++) {
                for (int second = 0; second < (op.arity() == 2 ? nodes : 1); second++) {
                    operations.add(new Operation(op, first, second));
                    Optional<String> found = ofSize(more - 1);
                    operations.removeLast();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether every operation but the last is an operand of a later one: otherwise a smaller graph has the same root. */
    private boolean usesEverything() {
        for (int place = 0; place < operations.size() - 1; place++) {
            if (!isUsed(FIRST_OPERATION + place)) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> different() {
        return Arrays.stream(VALUES)
                .filter(values -> tellsApart(graph(values[0], values[1])))
                .map(values -> text(values[0], values[1]))
                .findFirst();
    }

    private Graph graph(double a, double b) {
        GraphBuilder builder = new GraphBuilder();
        int[] nodes = new int[FIRST_OPERATION + operations.size()];
        Arrays.fill(nodes, NONE);
        for (int place = 0; place < operations.size(); place++) {
            Operation operation = operations.get(place);
            int first = operand(builder, nodes, operation.first(), a, b);
            nodes[FIRST_OPERATION + place] = operation.op().arity() == 1
                    ? builder.unary(operation.op(), first)
                    : builder.binary(operation.op(), first, operand(builder, nodes, operation.second(), a, b));
        }
        int root = nodes[nodes.length - 1];
        builder.label(root, "L");
        return builder.build(root);
    }

    /** Leaves and constants are made where they are first used, so that none is left over. */
    private static int operand(GraphBuilder builder, int[] nodes, int place, double a, double b) {
        if (place == CONSTANT) {
            return builder.constant(2);
        }
        if (nodes[place] == NONE) {
            nodes[place] = place == 0 ? builder.leaf("a", a) : builder.leaf("b", b);
        }
        return nodes[place];
    }

    /** The same in the language of expressions. */
    private String text(double a, double b) {
        List<String> statements = new ArrayList<>();
        if (isUsed(0)) {
            statements.add("a = " + (long) a);
        }
        if (isUsed(1)) {
            statements.add("b = " + (long) b);
        }
        for (int place = 0; place < operations.size(); place++) {
            Operation operation = operations.get(place);
            String first = name(operation.first());
            String second = name(operation.second());
            String formula = switch (operation.op()) {
                case NEGATE -> "-" + first;
                case DETACH -> first + ".data";
                default ->
                    operation.op().isFunction()
                            ? operation.op().symbol() + "(" + first
                                    + (operation.op().arity() == 2 ? ", " + second : "") + ")"
                            : first + " " + operation.op().symbol() + " " + second;
            };
            statements.add(name(FIRST_OPERATION + place) + " = " + formula);
        }
        return String.join("\n", statements);
    }

    private boolean isUsed(int node) {
        return operations.stream()
                .anyMatch(each -> each.first() == node || (each.op().arity() == 2 && each.second() == node));
    }

    private String name(int node) {
        return switch (node) {
            case 0 -> "a";
            case 1 -> "b";
            case CONSTANT -> "2";
            default -> node == FIRST_OPERATION + operations.size() - 1 ? "L" : INNER[node - FIRST_OPERATION];
        };
    }

    private boolean tellsApart(Graph graph) {
        Trace left = Trace.of(graph, one);
        Trace right = Trace.of(graph, other);
        return differs(left.data(graph.root()), right.data(graph.root()))
                || IntStream.range(0, graph.size())
                        .filter(node -> graph.op(node) == Op.LEAF)
                        .anyMatch(node -> differs(left.grad(node), right.grad(node)));
    }

    /** Beyond what rounding may do. */
    private static boolean differs(double one, double other) {
        return !(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))) && Double.compare(one, other) != 0;
    }
}
