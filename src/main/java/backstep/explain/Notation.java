package backstep.explain;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.text.Quoted;
import java.util.OptionalDouble;

/** How operations and nodes are called where people read them. */
public final class Notation {

    /** The largest number of characters of a node's name. */
    public static final int NAME_LENGTH = 24;

    static final String ELLIPSIS = "…";

    /** An expression this deep has at most 31 parts, so that naming a node costs the same in a graph of any size. */
    static final int DEPTH = 4;

    private Notation() {}

    /** The sign in an operation's circle: ×, xʸ, tanh; empty for leaves and constants. */
    public static String symbol(Op op) {
        return switch (op) {
            case SUBTRACT -> "−";
            case MULTIPLY -> "×";
            case DIVIDE -> "÷";
            case POWER -> "xʸ";
            case NEGATE -> "−x";
            case SQRT -> "√x";
            case ABS -> "|x|";
            case LEAF,
                    CONSTANT,
                    DETACH,
                    ADD,
                    MAX,
                    MIN,
                    EXP,
                    LOG,
                    TANH,
                    SIGMOID,
                    RELU,
                    LEAKY_RELU,
                    ELU,
                    SOFTPLUS,
                    GELU,
                    SILU,
                    SIN,
                    COS,
                    TAN -> op.symbol();
        };
    }

    /**
     * What a node is called in sentences: its label; else its number, if it is a constant; else its expression,
     * abbreviated with … to {@link #NAME_LENGTH} characters.
     */
    public static String name(Graph graph, int node) {
        return term(graph, node).text();
    }

    /** As {@link #name}, for where there is room: a label is whole. */
    public static String wholeName(Graph graph, int node) {
        String label = graph.label(node);
        return label != null && !label.isBlank() ? Quoted.whole(label) : name(graph, node);
    }

    /** What the gradient of a node is called: {@code ∂L/∂a}. */
    public static String gradientName(Graph graph, int node) {
        return Formulas.gradient(graph, node).text();
    }

    /** What the gradients of all labels together are called, at the head of a table: {@code ∂L/∂label}. */
    public static String gradientName(Graph graph, String label) {
        return Formulas.gradient(graph, FormulaBuilder.name(label)).text();
    }

    /** The gradient of what is only called by names: {@code ∂L/∂w}. */
    public static String gradientName(String root, String by) {
        return FormulaBuilder.partial(FormulaBuilder.name(root), FormulaBuilder.name(by))
                .text();
    }

    /** What an operation computes, limited in its characters and in its depth. */
    static Formula expression(Graph graph, int node, int length, int deepest) {
        for (int depth = deepest; depth > 0; depth--) {
            Formula first = term(graph, graph.operand(node, 0), length, depth - 1);
            Formula last = term(graph, graph.operand(node, graph.arity(node) - 1), length, depth - 1);
            Formula all = new Operands(first, first, last, OptionalDouble.empty()).value(graph.op(node));
            if (all.text().length() <= length) {
                return all;
            }
        }
        return Formulas.expression(graph, node);
    }

    /** A node's name as a formula. */
    static Formula term(Graph graph, int node) {
        return term(graph, node, NAME_LENGTH);
    }

    /** A node's name as a formula of at most {@code length} characters. */
    static Formula term(Graph graph, int node, int length) {
        for (int depth = DEPTH; depth > 0; depth--) {
            Formula term = term(graph, node, length, depth);
            if (term.text().length() <= length) {
                return term;
            }
        }
        return shortened(graph, node, length);
    }

    /** With long labels only the operation and the beginnings of its operands' names have room. */
    private static Formula shortened(Graph graph, int node, int length) {
        for (int letters = length / 2; letters > 2; letters--) {
            Formula term = term(graph, node, letters, 1);
            if (term.text().length() <= length) {
                return term;
            }
        }
        return FormulaBuilder.name(ELLIPSIS);
    }

    /** Whether a node is called by a label and not by what it computes. */
    static boolean hasLabel(Graph graph, int node) {
        String label = graph.label(node);
        return label != null && !label.isBlank();
    }

    private static Formula term(Graph graph, int node, int length, int depth) {
        String label = graph.label(node);
        if (label != null && !label.isBlank()) {
            return FormulaBuilder.name(abbreviated(label, length));
        }
        if (graph.arity(node) == 0) {
            return FormulaBuilder.number(graph.constant(node));
        }
        if (depth == 0) {
            return FormulaBuilder.name(ELLIPSIS);
        }
        Formula first = term(graph, graph.operand(node, 0), length, depth - 1);
        Formula last = graph.arity(node) == 1 ? first : term(graph, graph.operand(node, 1), length, depth - 1);
        return new Operands(FormulaBuilder.name(ELLIPSIS), first, last, OptionalDouble.empty()).value(graph.op(node));
    }

    private static String abbreviated(String label, int length) {
        return label.length() <= length ? label : label.substring(0, length - 1) + ELLIPSIS;
    }
}
