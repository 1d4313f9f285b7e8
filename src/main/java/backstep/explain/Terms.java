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
record Terms(Formula result, Formula a, Formula b, OptionalDouble exponent) {

    /** The names of a node and its operands, each of at most {@code length} characters. */
    static Terms names(Graph graph, int node, int length) {
        int last = graph.operand(node, graph.arity(node) - 1);
        boolean constant = graph.op(last) == Op.CONSTANT && !Notation.hasLabel(graph, last);
        return new Terms(
                Notation.term(graph, node, length),
                Notation.term(graph, graph.operand(node, 0), length),
                Notation.term(graph, last, length),
                constant ? OptionalDouble.of(graph.constant(last)) : OptionalDouble.empty());
    }

    /** The values with which a node was computed, and what it computed. */
    static Terms computed(Trace trace, int node) {
        return numbers(trace, node, trace.forwardStep(node) - 1, trace.result(node));
    }

    /** The values of a node and its operands with which it sends its gradient. */
    static Terms differentiated(Trace trace, int node) {
        int step = beforeSending(trace, node);
        return numbers(trace, node, step, trace.data(node, step));
    }

    /** The step before that in which a node sends last; the end of the run if it never does. */
    static int beforeSending(Trace trace, int node) {
        int step = trace.sendingStep(node);
        return step == 0 ? trace.stepCount() : step - 1;
    }

    private static Terms numbers(Trace trace, int node, int step, double result) {
        Graph graph = trace.graph();
        double last = trace.data(graph.operand(node, graph.arity(node) - 1), step);
        return new Terms(
                Maths.number(result),
                Maths.number(trace.data(graph.operand(node, 0), step)),
                Maths.number(last),
                OptionalDouble.of(last));
    }

    /** The right-hand side of an operation: {@code a·b}, {@code tanh(n)}. */
    Formula value(Op op) {
        return switch (op) {
            case ADD -> Maths.sum(a, b);
            case SUBTRACT -> Maths.difference(a, b);
            case MULTIPLY -> Maths.product(a, b);
            case DIVIDE -> new Formula.Fraction(a, b);
            case POWER -> Maths.power(a, b);
            case MAX, MIN -> Maths.call(op.symbol(), a, b);
            case NEGATE -> Maths.negative(a);
            case DETACH -> Maths.call("data", a);
            case SQRT -> new Formula.Root(a);
            case ABS -> Maths.bars(a);
            case EXP, LOG, TANH, SIGMOID, RELU, LEAKY_RELU, ELU, SOFTPLUS, GELU, SILU, SIN, COS, TAN ->
                Maths.call(op.symbol(), a);
            case LEAF, CONSTANT -> result;
        };
    }
}
