package backstep.slope;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.lang.Language;
import backstep.text.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes one operation of a graph as a text of its own, with the numbers that it has there. */
public final class OperationText {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}_0-9]*");
    private static final List<String> PLAIN = List.of("u", "v");
    private static final String RESULT = "y";

    private OperationText() {}

    /**
     * The text of an operation, {@code a = 2.0; b = -3.0; e = a*b} in three lines. Operands and result keep their names
     * where the language has them.
     *
     * @param data the values of nodes
     * @return empty for what is no operation, through which no gradient flows, or whose operands are no finite numbers
     */
    public static Optional<String> of(Graph graph, int node, IntToDoubleFunction data) {
        Op op = graph.op(node);
        int[] operands = IntStream.range(0, graph.arity(node))
                .map(slot -> graph.operand(node, slot))
                .distinct()
                .toArray();
        boolean isFinite = IntStream.of(operands).mapToDouble(data).allMatch(Double::isFinite);
        if (!op.isOperation() || op == Op.DETACH || !isFinite) {
            return Optional.empty();
        }
        String own = written(graph, node, operands, data, true);
        return Optional.of(Language.compile(own).program() == null ? written(graph, node, operands, data, false) : own);
    }

    private static String written(Graph graph, int node, int[] operands, IntToDoubleFunction data, boolean labels) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < operands.length; place++) {
            text.append(name(graph, operands[place], PLAIN.get(place), labels))
                    .append(" = ")
                    .append(Numbers.ascii(Numbers.full(data.applyAsDouble(operands[place]))))
                    .append('\n');
        }
        String first = operand(graph, node, 0, operands, labels);
        String second = graph.arity(node) > 1 ? operand(graph, node, 1, operands, labels) : "";
        return text.append(name(graph, node, RESULT, labels))
                .append(" = ")
                .append(expression(graph.op(node), first, second))
                .toString();
    }

    private static String operand(Graph graph, int node, int slot, int[] operands, boolean labels) {
        int operand = graph.operand(node, slot);
        return name(graph, operand, PLAIN.get(operand == operands[0] ? 0 : 1), labels);
    }

    private static String name(Graph graph, int node, String otherwise, boolean labels) {
        String label = graph.label(node);
        return labels && label != null && NAME.matcher(label).matches() ? label : otherwise;
    }

    private static String expression(Op op, String first, String second) {
        if (op == Op.NEGATE) {
            return "-" + first;
        }
        if (op.isFunction()) {
            return op.symbol() + "(" + first + (second.isEmpty() ? "" : ", " + second) + ")";
        }
        return first + " " + op.symbol() + " " + second;
    }
}
