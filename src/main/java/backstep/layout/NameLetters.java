package backstep.layout;

import backstep.engine.Graph;
import backstep.engine.Op;

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
            case POWER -> first + last + PARENTHESES;
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
        if (isLabelled(graph, node)) {
            String label = graph.label(node);
            return label == null ? 0 : label.codePointCount(0, label.length());
        }
        boolean digit = graph.op(node) == Op.CONSTANT && graph.constant(node) >= 0 && graph.constant(node) < 10;
        return digit && graph.constant(node) == Math.rint(graph.constant(node)) ? 1 : MANY;
    }

    private static boolean isLabelled(Graph graph, int node) {
        String label = graph.label(node);
        return label != null && !label.isBlank();
    }
}
