package backstep.explain;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.text.Messages;
import java.util.OptionalDouble;

/**
 * What stands after a ∂: one name for each node, the same in pictures, cards, sentences and tables. An expression that is
 * too long for a box loses its middle and not its ends, by which it is told from others: {@code (x1…+…w2)}.
 */
final class Differentials {

    /** The longest expression, with its parentheses. */
    private static final int LONGEST = 11;

    private static final int LONGEST_LABEL = Formulas.DIFFERENTIAL_LENGTH;
    /** What is kept of a name within an expression that is shortened. */
    private static final int END = 4;

    private static final int SHORT_END = 3;
    /** Operations within operations beyond this are not looked through, so that a name costs little in any graph. */
    private static final int DEEPEST = 1000;

    private final Graph graph;

    private Differentials(Graph graph) {
        this.graph = graph;
    }

    /** The name of a node; a root without a label is called so, for its expression would stand everywhere. */
    static Formula of(Graph graph, int node) {
        if (graph.arity(node) == 0 || Notation.hasLabel(graph, node)) {
            return Notation.term(graph, node, LONGEST_LABEL);
        }
        return node == graph.root()
                ? FormulaBuilder.name(Messages.text("explain.root"))
                : new Differentials(graph).expression(node);
    }

    private Formula expression(int node) {
        if (letters(node, Notation.DEPTH) <= LONGEST) {
            Formula whole = FormulaBuilder.atLeast(Precedence.ATOM, Notation.term(graph, node, LONGEST_LABEL));
            if (fits(whole) && !whole.text().contains(Notation.ELLIPSIS)) {
                return whole;
            }
        }
        return graph.arity(node) == 1 ? function(node) : operation(node);
    }

    /**
     * How many letters an expression has at least; more than {@link #LONGEST} if it is too deep to stand whole. A quick
     * look, for few of the expressions of a large graph are short, and to write one takes long.
     */
    private int letters(int node, int depth) {
        if (isName(node)) {
            String label = graph.label(node);
            return label == null || label.isBlank() ? 1 : label.length();
        }
        if (depth == 0) {
            return LONGEST + 1;
        }
        int first = letters(graph.operand(node, 0), depth - 1);
        return first > LONGEST || graph.arity(node) == 1 ? first : first + letters(graph.operand(node, 1), depth - 1);
    }

    private static boolean fits(Formula formula) {
        return formula.text().length() <= LONGEST;
    }

    /** {@code tanh(x1…b)}, or {@code sigmoid(…)}. */
    private Formula function(int node) {
        Formula named = FormulaBuilder.atLeast(Precedence.ATOM, apply(node, ends(graph.operand(node, 0), END)));
        return fits(named)
                ? named
                : FormulaBuilder.atLeast(Precedence.ATOM, apply(node, FormulaBuilder.name(Notation.ELLIPSIS)));
    }

    private Formula apply(int node, Formula operand) {
        Op op = graph.op(node);
        boolean encloses = op != Op.NEGATE && op != Op.SQRT;
        Formula inner = encloses ? operand : FormulaBuilder.atLeast(Precedence.ATOM, grouped(operand));
        return new Operands(inner, inner, inner, OptionalDouble.empty()).value(op);
    }

    /** {@code (x1…+…w2)}, or else {@code (x1…w2)}. */
    private Formula operation(int node) {
        int base = graph.operand(node, 0);
        Formula left = graph.op(node) == Op.POWER ? ends(base, END) : beginning(base);
        Formula right = end(graph.operand(node, 1));
        Formula shortened = joined(graph.op(node), left, right);
        return fits(shortened) ? shortened : parenthesized(ends(node, SHORT_END));
    }

    private static Formula joined(Op op, Formula left, Formula right) {
        return switch (op) {
            case ADD -> parenthesized(FormulaBuilder.row(left, FormulaBuilder.sign("+"), FormulaBuilder.term(right)));
            case SUBTRACT ->
                parenthesized(FormulaBuilder.row(
                        left, FormulaBuilder.sign(FormulaBuilder.NEGATIVE), FormulaBuilder.term(right)));
            case MULTIPLY ->
                parenthesized(FormulaBuilder.row(
                        left, FormulaBuilder.sign(FormulaBuilder.TIMES), FormulaBuilder.term(right)));
            case DIVIDE ->
                parenthesized(FormulaBuilder.row(left, FormulaBuilder.sign("/"), FormulaBuilder.term(right)));
            case POWER -> parenthesized(FormulaBuilder.power(grouped(left), right));
            default -> FormulaBuilder.call(op.symbol(), left, right);
        };
    }

    private static Formula grouped(Formula name) {
        return name.text().contains(Notation.ELLIPSIS) ? parenthesized(name) : name;
    }

    private static Formula parenthesized(Formula content) {
        return new Formula.Group("(", content, ")");
    }

    /** All of a short name, else how an expression begins: {@code x1…}. */
    private Formula beginning(int node) {
        return isName(node)
                ? Notation.term(graph, node, END)
                : FormulaBuilder.name(start(node, END) + Notation.ELLIPSIS);
    }

    /** All of a short name, else how an expression ends: {@code …w2}. */
    private Formula end(int node) {
        return isName(node)
                ? Notation.term(graph, node, END)
                : FormulaBuilder.name(Notation.ELLIPSIS + finish(node, END));
    }

    /** How an expression begins and ends: {@code x1…w2}. */
    private Formula ends(int node, int letters) {
        if (isName(node)) {
            return Notation.term(graph, node, 2 * letters);
        }
        String beginning = graph.arity(node) == 1 ? "" : start(node, letters);
        return FormulaBuilder.name(beginning + Notation.ELLIPSIS + finish(node, letters));
    }

    private boolean isName(int node) {
        return graph.arity(node) == 0 || Notation.hasLabel(graph, node);
    }

    private String start(int node, int letters) {
        String name = outermost(node, true);
        return name.substring(0, Math.min(letters, name.length()));
    }

    private String finish(int node, int letters) {
        String name = outermost(node, false);
        return name.substring(Math.max(0, name.length() - letters));
    }

    /** The first name or number of an expression, or the last. */
    private String outermost(int node, boolean first) {
        int at = node;
        for (int depth = 0; depth < DEEPEST && !isName(at); depth++) {
            at = graph.operand(at, first ? 0 : graph.arity(at) - 1);
        }
        return isName(at) ? Notation.term(graph, at, LONGEST_LABEL).text() : "";
    }
}
