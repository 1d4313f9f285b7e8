package backstep.explain;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.engine.analysis.StandardFigures;
import backstep.explain.DerivativeFormulas.Piece;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The formulas of one node of a graph: what it computes, and its local derivatives. Those that take a {@link Graph}
 * speak in names only; those that take a {@link Trace} put the numbers in as well. {@link ChainRule} has those of the
 * backward pass.
 */
public final class Formulas {

    /** Names in derivatives are kept shorter, for they stand above and below a bar. */
    static final int DIFFERENTIAL_LENGTH = 14;

    private static final int SHORTEST = 6;
    /** Of an expression that is shown by itself. */
    private static final int WHOLE_LENGTH = 120;

    private static final int WHOLE_DEPTH = 8;

    private Formulas() {}

    /** {@code e = a·b}; without a label {@code a·b}; of a leaf or constant its name. */
    public static Formula operation(Graph graph, int node) {
        return FormulaBuilder.chain(FormulaBuilder.EQUALS, nameAndExpression(graph, node));
    }

    /**
     * {@code a·b}, what an operation computes, whatever its label.
     *
     * @throws IllegalArgumentException for leaves and constants, which compute nothing
     */
    public static Formula expression(Graph graph, int node) {
        requireOperation(graph, node);
        return Operands.names(graph, node, Notation.NAME_LENGTH).value(graph.op(node));
    }

    /** {@code e = a·b = 2·(−3) = −6}; of a leaf {@code a = 2}. */
    public static Formula operationValue(Trace trace, int node) {
        Graph graph = trace.graph();
        List<Formula> parts = nameAndExpression(graph, node);
        if (graph.arity(node) > 0) {
            parts.add(Operands.computed(trace, node).value(graph.op(node)));
        }
        parts.add(FormulaBuilder.number(trace.result(node)));
        return judged(trace, node, FormulaBuilder.chain(FormulaBuilder.EQUALS, parts));
    }

    /** {@code tanh(400) = NaN (right: 1)}, a value that a wrong rule has computed with the right one. */
    private static Formula judged(Trace trace, int node, Formula written) {
        if (trace.isStandard() || trace.graph().arity(node) == 0) {
            return written;
        }
        double right = StandardFigures.result(trace, node);
        return StandardFigures.same(trace.result(node), right)
                ? written
                : RuleSentences.beside(written, FormulaBuilder.number(right));
    }

    /**
     * {@code 2·(−3) = −6}, an operation in numbers only.
     *
     * @throws IllegalArgumentException for leaves and constants, which compute nothing
     */
    public static Formula evaluation(Trace trace, int node) {
        Graph graph = trace.graph();
        requireOperation(graph, node);
        Formula numbers = Operands.computed(trace, node).value(graph.op(node));
        return judged(
                trace,
                node,
                FormulaBuilder.chain(
                        FormulaBuilder.EQUALS, List.of(numbers, FormulaBuilder.number(trace.result(node)))));
    }

    /** {@code e = a·b}, with as much of a long expression as can be read at a glance. */
    public static Formula wholeOperation(Graph graph, int node) {
        List<Formula> parts = new ArrayList<>();
        if (graph.arity(node) == 0 || Notation.hasLabel(graph, node)) {
            parts.add(FormulaBuilder.name(Notation.wholeName(graph, node)));
        }
        if (graph.arity(node) > 0) {
            parts.add(Notation.expression(graph, node, WHOLE_LENGTH, WHOLE_DEPTH));
        }
        return FormulaBuilder.chain(FormulaBuilder.EQUALS, parts);
    }

    /** {@code ∂L/∂a}, the gradient of the root with respect to a node. */
    public static Formula gradient(Graph graph, int node) {
        return gradient(graph, Differentials.of(graph, node));
    }

    /** ∂L/∂a if the gradient is that; {@code a.grad} where a run has several backward passes or a seed. */
    static Formula gradient(Graph graph, Formula by) {
        if (!graph.passes().isPlain()) {
            return FormulaBuilder.row(FormulaBuilder.atLeast(Precedence.ATOM, by), FormulaBuilder.name(".grad"));
        }
        return FormulaBuilder.partial(Differentials.of(graph, graph.root()), by);
    }

    /**
     * {@code ∂(a·b)/∂a}, the local derivative of an operation with respect to one of its operands. It is taken of what
     * the operation computes and not of its name, for at the root ∂L/∂d would be the gradient of d as well.
     */
    public static Formula partial(Graph graph, int node, int slot) {
        Operands names = names(graph, node);
        return FormulaBuilder.partial(names.value(graph.op(node)), slot == 0 ? names.a() : names.b());
    }

    /** {@code ∂(a·b)/∂a = b}; piecewise where the operation is: {@code ∂relu(n)/∂n = 1 if n > 0, 0 if n ≤ 0}. */
    public static Formula localDerivative(Graph graph, int node, int slot) {
        List<Piece> pieces = DerivativeFormulas.pieces(graph.op(node), slot, names(graph, node));
        List<Formula> row =
                new ArrayList<>(List.of(partial(graph, node, slot), FormulaBuilder.sign(FormulaBuilder.EQUALS)));
        for (Piece piece : pieces) {
            if (row.size() > 2) {
                row.add(FormulaBuilder.words(", "));
            }
            row.add(piece.slope());
            if (piece.condition() != null) {
                row.add(FormulaBuilder.words(Messages.text("explain.if")));
                row.add(piece.condition());
            }
        }
        return new Formula.Row(row);
    }

    /**
     * {@code ∂(a·b)/∂a = b = −3}, {@code ∂tanh(n)/∂n = 1 − o² = 1 − 0.7071² = 0.5}; where the operation is piecewise with
     * the piece that holds: {@code ∂relu(n)/∂n = 1, because n > 0}. Under a rule that is wrong what that makes of it, and
     * beside it what is right: {@code ∂(a − b)/∂b = 1 (right: −1)}.
     */
    public static Formula localDerivativeValue(Trace trace, int node, int slot) {
        Graph graph = trace.graph();
        Piece symbols = activePiece(trace, node, slot, names(graph, node));
        Piece numbers = activePiece(trace, node, slot, Operands.differentiated(trace, node));
        double right = trace.isStandard() ? trace.local(node, slot) : StandardFigures.local(trace, node, slot);
        List<Formula> slopes = List.of(symbols.slope(), numbers.slope(), FormulaBuilder.number(right));
        Formula partial = partial(graph, node, slot);
        if (!StandardFigures.same(trace.local(node, slot), right)) {
            Formula wrong = FormulaBuilder.number(trace.local(node, slot));
            return RuleSentences.beside(
                    FormulaBuilder.chain(FormulaBuilder.EQUALS, List.of(partial, wrong)),
                    FormulaBuilder.chain(FormulaBuilder.EQUALS, slopes));
        }
        List<Formula> parts = new ArrayList<>(List.of(partial));
        parts.addAll(slopes);
        Formula equation = FormulaBuilder.chain(FormulaBuilder.EQUALS, parts);
        return symbols.condition() == null
                ? equation
                : FormulaBuilder.row(
                        equation, FormulaBuilder.words(Messages.text("explain.because")), symbols.condition());
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

    /**
     * The names for a derivative, where an operand that stands in both places is told apart by its place. Long ones are
     * shortened until all of the operation is no longer than a name.
     */
    private static Operands names(Graph graph, int node) {
        int length = DIFFERENTIAL_LENGTH;
        Operands terms = Operands.names(graph, node, length);
        while (length > SHORTEST && terms.value(graph.op(node)).text().length() > Notation.NAME_LENGTH) {
            length -= 2;
            terms = Operands.names(graph, node, length);
        }
        return Places.sameOperand(graph, node)
                ? new Operands(
                        terms.result(), Places.numbered(terms.a(), 0), Places.numbered(terms.b(), 1), terms.exponent())
                : terms;
    }

    private static Piece activePiece(Trace trace, int node, int slot, Operands terms) {
        Graph graph = trace.graph();
        Op op = graph.op(node);
        int step = Operands.beforeSending(trace, node);
        double a = trace.data(graph.operand(node, 0), step);
        double b = trace.data(graph.operand(node, graph.arity(node) - 1), step);
        return op == Op.POWER && slot == 1 && a == 0 && b >= 0
                ? DerivativeFormulas.exponentAtZero(terms)
                : DerivativeFormulas.pieces(op, slot, terms).get(DerivativeFormulas.active(op, slot, a, b));
    }

    private static void requireOperation(Graph graph, int node) {
        if (graph.arity(node) == 0) {
            throw new IllegalArgumentException("node " + node + " computes nothing");
        }
    }
}
