package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.explain.Slopes.Piece;
import backstep.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The formulas of one node of a graph: what it computes, its local derivatives, and the chain rule at work. Those that
 * take a {@link Graph} speak in names only; those that take a {@link Trace} put the numbers in as well.
 */
public final class Formulas {

    /** Names in derivatives are kept shorter, for they stand above and below a bar. */
    static final int DIFFERENTIAL_LENGTH = 14;

    private Formulas() {}

    /** {@code e = a·b}; without a label {@code a·b}; of a leaf or constant its name. */
    public static Formula operation(Graph graph, int node) {
        return Maths.chain(Maths.EQUALS, nameAndExpression(graph, node));
    }

    /**
     * {@code a·b}, what an operation computes, whatever its label.
     *
     * @throws IllegalArgumentException for leaves and constants, which compute nothing
     */
    public static Formula expression(Graph graph, int node) {
        requireOperation(graph, node);
        return Terms.names(graph, node, Notation.NAME_LENGTH).value(graph.op(node));
    }

    /** {@code e = a·b = 2·(−3) = −6}; of a leaf {@code a = 2}. */
    public static Formula operationValue(Trace trace, int node) {
        Graph graph = trace.graph();
        List<Formula> parts = nameAndExpression(graph, node);
        if (graph.arity(node) > 0) {
            parts.add(Terms.computed(trace, node).value(graph.op(node)));
        }
        parts.add(Maths.number(trace.result(node)));
        return Maths.chain(Maths.EQUALS, parts);
    }

    /**
     * {@code 2·(−3) = −6}, an operation in numbers only.
     *
     * @throws IllegalArgumentException for leaves and constants, which compute nothing
     */
    public static Formula evaluation(Trace trace, int node) {
        Graph graph = trace.graph();
        requireOperation(graph, node);
        Formula numbers = Terms.computed(trace, node).value(graph.op(node));
        return Maths.chain(Maths.EQUALS, List.of(numbers, Maths.number(trace.result(node))));
    }

    /** {@code ∂L/∂a}, the gradient of the root with respect to a node. */
    public static Formula gradient(Graph graph, int node) {
        return Maths.partial(differential(graph, graph.root()), differential(graph, node));
    }

    /** {@code ∂e/∂a}, the local derivative of an operation with respect to one of its operands. */
    public static Formula partial(Graph graph, int node, int slot) {
        Formula by = differential(graph, graph.operand(node, slot));
        boolean inBothPlaces = Places.sameOperand(graph, node);
        return Maths.partial(differential(graph, node), inBothPlaces ? Places.numbered(by, slot) : by);
    }

    /** {@code ∂e/∂a = b}; piecewise where the operation is: {@code ∂r/∂n = 1 if n > 0, 0 if n ≤ 0}. */
    public static Formula localDerivative(Graph graph, int node, int slot) {
        List<Piece> pieces = Slopes.pieces(graph.op(node), slot, names(graph, node));
        List<Formula> row = new ArrayList<>(List.of(partial(graph, node, slot), Maths.sign(Maths.EQUALS)));
        for (Piece piece : pieces) {
            if (row.size() > 2) {
                row.add(Maths.words(", "));
            }
            row.add(piece.slope());
            if (piece.condition() != null) {
                row.add(Maths.words(Messages.text("explain.if")));
                row.add(piece.condition());
            }
        }
        return new Formula.Row(row);
    }

    /**
     * {@code ∂e/∂a = b = −3}, {@code ∂o/∂n = 1 − o² = 1 − 0.7071² = 0.5}; where the operation is piecewise with the piece
     * that holds: {@code ∂r/∂n = 1, because n > 0}.
     */
    public static Formula localDerivativeValue(Trace trace, int node, int slot) {
        Graph graph = trace.graph();
        Piece symbols = activePiece(trace, node, slot, names(graph, node));
        Piece numbers = activePiece(trace, node, slot, Terms.differentiated(trace, node));
        Formula equation = Maths.chain(
                Maths.EQUALS,
                List.of(
                        partial(graph, node, slot),
                        symbols.slope(),
                        numbers.slope(),
                        Maths.number(trace.local(node, slot))));
        return symbols.condition() == null
                ? equation
                : Maths.row(equation, Maths.words(Messages.text("explain.because")), symbols.condition());
    }

    /** {@code ∂L/∂a += ∂e/∂a · ∂L/∂e}, the chain rule for one operand of an operation. */
    public static Formula chainRule(Graph graph, int node, int slot) {
        return Maths.row(
                gradient(graph, graph.operand(node, slot)),
                Maths.sign(Maths.ADD_TO),
                partial(graph, node, slot),
                Maths.sign(Maths.WIDE_TIMES),
                gradient(graph, node));
    }

    /** {@code ∂L/∂a += ∂e/∂a · ∂L/∂e = −3 · −2 = 6}. */
    public static Formula chainRuleValue(Trace trace, Contribution sent) {
        return Maths.row(chainRule(trace.graph(), sent.source(), sent.slot()), Maths.sign(Maths.EQUALS), amount(sent));
    }

    /** {@code −3 · −2 = 6}, local derivative times incoming gradient. */
    public static Formula amount(Contribution sent) {
        return Maths.row(
                Maths.number(sent.local()),
                Maths.sign(Maths.WIDE_TIMES),
                Maths.number(sent.incoming()),
                Maths.sign(Maths.EQUALS),
                Maths.number(sent.amount()));
    }

    /** {@code 0 + 6 = 6}, the gradient before, what was added, and the gradient after. */
    public static Formula runningSum(Contribution sent) {
        Formula sum = Maths.sum(Maths.number(sent.before()), Maths.number(sent.amount()));
        return Maths.row(sum, Maths.sign(Maths.EQUALS), Maths.number(sent.after()));
    }

    private static List<Formula> nameAndExpression(Graph graph, int node) {
        List<Formula> parts = new ArrayList<>();
        if (graph.arity(node) == 0 || Notation.hasLabel(graph, node)) {
            parts.add(Notation.term(graph, node));
        }
        if (graph.arity(node) > 0) {
            parts.add(expression(graph, node));
        }
        return parts;
    }

    /** The names for a derivative, where an operand that stands in both places is told apart by its place. */
    private static Terms names(Graph graph, int node) {
        Terms terms = Terms.names(graph, node, DIFFERENTIAL_LENGTH);
        return Places.sameOperand(graph, node)
                ? new Terms(
                        terms.result(), Places.numbered(terms.a(), 0), Places.numbered(terms.b(), 1), terms.exponent())
                : terms;
    }

    private static Piece activePiece(Trace trace, int node, int slot, Terms terms) {
        Graph graph = trace.graph();
        Op op = graph.op(node);
        int step = Terms.beforeSending(trace, node);
        double a = trace.data(graph.operand(node, 0), step);
        double b = trace.data(graph.operand(node, graph.arity(node) - 1), step);
        return op == Op.POWER && slot == 1 && a == 0 && b >= 0
                ? Slopes.exponentAtZero(terms)
                : Slopes.pieces(op, slot, terms).get(Slopes.active(op, slot, a, b));
    }

    /** What stands after a ∂; a root without a name is called so, for its whole expression would stand everywhere. */
    private static Formula differential(Graph graph, int node) {
        return node == graph.root() && graph.arity(node) > 0 && !Notation.hasLabel(graph, node)
                ? Maths.name(Messages.text("explain.root"))
                : Notation.term(graph, node, DIFFERENTIAL_LENGTH);
    }

    private static void requireOperation(Graph graph, int node) {
        if (graph.arity(node) == 0) {
            throw new IllegalArgumentException("node " + node + " computes nothing");
        }
    }
}
