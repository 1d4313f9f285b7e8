package backstep.layout;

import backstep.engine.Graph;
import backstep.engine.Op;
import org.jspecify.annotations.Nullable;

/** How many letters the name of a gradient takes: those of a label, or of the expression of a node without one. */
final class NameLetters {

    /** What stands for an unnamed root in the name of a gradient. */
    private static final int UNNAMED_ROOT = "root".length();

    private static final int PARENTHESES = 2;

    /** Longer than any box is made for. */
    private static final int MANY = 100;

    private NameLetters() {}

    /** Those of a node in the name of its gradient; many where it is only named where there is room by chance. */
    static int of(Graph graph, int node) {
        if (isLabelled(graph, node) || graph.arity(node) == 0) {
            return operand(graph, node);
        }
        return node == graph.root() ? UNNAMED_ROOT : ofExpression(graph, node);
    }

    private static int ofExpression(Graph graph, int node) {
        int first = operand(graph, graph.operand(node, 0));
        int last = operand(graph, graph.operand(node, graph.arity(node) - 1));
        Op op = graph.op(node);
        return switch (op) {
            case ADD, SUBTRACT -> first + " + ".length() + last + PARENTHESES;
            case MULTIPLY, DIVIDE -> first + 1 + last + PARENTHESES;
            case POWER -> first + (isDigit(graph, graph.operand(node, 1)) ? 0 : 1) + last + PARENTHESES;
            case NEGATE -> 1 + first + PARENTHESES;
            case SQRT -> 1 + first;
            case ABS -> first + PARENTHESES;
            case DETACH -> "data".length() + first + PARENTHESES;
            case MAX, MIN -> op.symbol().length() + first + ", ".length() + last + PARENTHESES;
            case EXP, LOG, TANH, SIGMOID, RELU, LEAKY_RELU, ELU, SOFTPLUS, GELU, SILU, SIN, TAN, COS ->
                op.symbol().length() + first + PARENTHESES;
            case LEAF, CONSTANT -> throw new IllegalStateException(op + " has no operands");
        };
    }

    /** Expressions within expressions are longer than what there is room for. */
    private static int operand(Graph graph, int node) {
        @Nullable String label = graph.label(node);
        if (label != null && !label.isBlank()) {
            return label.codePointCount(0, label.length());
        }
        return isDigit(graph, node) ? 1 : MANY;
    }

    /** Whether a node is written as one digit, which as an exponent is raised and needs no sign. */
    private static boolean isDigit(Graph graph, int node) {
        double constant = graph.constant(node);
        return graph.op(node) == Op.CONSTANT && constant >= 0 && constant < 10 && constant == Math.rint(constant);
    }

    private static boolean isLabelled(Graph graph, int node) {
        String label = graph.label(node);
        return label != null && !label.isBlank();
    }
}
