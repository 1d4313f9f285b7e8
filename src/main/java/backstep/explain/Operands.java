package backstep.explain;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Trace;
import java.util.OptionalDouble;

/**
 * What stands for the result and the operands in a formula: their names, or their numbers. So one rule writes both
 * {@code 1 − o²} and {@code 1 − 0.7071²}.
 *
 * @param b the second operand; the first again for operations of one operand
 * @param exponent the second operand's value where {@code b} is written as a number
 */
record Operands(Formula result, Formula a, Formula b, OptionalDouble exponent) {

    /** The names of a node and its operands, each of at most {@code length} characters. */
    static Operands names(Graph graph, int node, int length) {
        int last = graph.operand(node, graph.arity(node) - 1);
        boolean constant = graph.op(last) == Op.CONSTANT && !Notation.hasLabel(graph, last);
        return new Operands(
                Notation.term(graph, node, length),
                Notation.term(graph, graph.operand(node, 0), length),
                Notation.term(graph, last, length),
                constant ? OptionalDouble.of(graph.constant(last)) : OptionalDouble.empty());
    }

    /** The values with which a node was computed, and what it computed. */
    static Operands computed(Trace trace, int node) {
        return numbers(trace, node, trace.forwardStep(node) - 1, trace.result(node));
    }

    /** The values of a node and its operands with which it sends its gradient. */
    static Operands differentiated(Trace trace, int node) {
        int step = beforeSending(trace, node);
        return numbers(trace, node, step, trace.data(node, step));
    }

    /** The step before that in which a node sends last; the end of the run if it never does. */
    static int beforeSending(Trace trace, int node) {
        int step = trace.sendingStep(node);
        return step == 0 ? trace.stepCount() : step - 1;
    }

    private static Operands numbers(Trace trace, int node, int step, double result) {
        Graph graph = trace.graph();
        double last = trace.data(graph.operand(node, graph.arity(node) - 1), step);
        return new Operands(
                FormulaBuilder.number(result),
                FormulaBuilder.number(trace.data(graph.operand(node, 0), step)),
                FormulaBuilder.number(last),
                OptionalDouble.of(last));
    }

    /** The right-hand side of an operation: {@code a·b}, {@code tanh(n)}. */
    Formula value(Op op) {
        return switch (op) {
            case ADD -> FormulaBuilder.sum(a, b);
            case SUBTRACT -> FormulaBuilder.difference(a, b);
            case MULTIPLY -> FormulaBuilder.product(a, b);
            case DIVIDE -> new Formula.Fraction(a, b);
            case POWER -> FormulaBuilder.power(a, b);
            case MAX, MIN -> FormulaBuilder.call(op.symbol(), a, b);
            case NEGATE -> FormulaBuilder.negative(a);
            case DETACH -> FormulaBuilder.call("data", a);
            case SQRT -> new Formula.Root(a);
            case ABS -> FormulaBuilder.bars(a);
            case EXP, LOG, TANH, SIGMOID, RELU, LEAKY_RELU, ELU, SOFTPLUS, GELU, SILU, SIN, COS, TAN ->
                FormulaBuilder.call(op.symbol(), a);
            case LEAF, CONSTANT -> result;
        };
    }
}
