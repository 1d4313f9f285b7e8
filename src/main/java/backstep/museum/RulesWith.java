package backstep.museum;

import backstep.engine.Gathering;
import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Rules;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;

/** The standard rules, but for one thing that is wrong. */
public final class RulesWith {

    private RulesWith() {}

    /** The local derivative of an operation, as someone has it. */
    @FunctionalInterface
    public interface Slope {

        /**
         * ∂result/∂operand.
         *
         * @param slot 0 for the first operand, 1 for the second
         * @param a the value of the first operand
         * @param b the value of the second operand; 0 where there is one only
         */
        double of(int slot, double a, double b, double result);
    }

    /** What an operation sends, as someone has it. */
    @FunctionalInterface
    public interface Sending {
        double of(double slope, double incoming);
    }

    /** One operation has other local derivatives. */
    public static Rules slope(Op op, Slope wrong) {
        return new Rules() {
            @Override
            public double slope(Graph graph, int node, int slot, double a, double b, double result) {
                return graph.op(node) == op
                        ? wrong.of(slot, a, b, result)
                        : Rules.super.slope(graph, node, slot, a, b, result);
            }
        };
    }

    /** One operation computes something else. */
    static Rules value(Op op, DoubleBinaryOperator wrong) {
        return new Rules() {
            @Override
            public double value(Graph graph, int node, double a, double b) {
                return graph.op(node) == op ? wrong.applyAsDouble(a, b) : Rules.super.value(graph, node, a, b);
            }
        };
    }

    /** Every operation sends something else. */
    public static Rules sending(Sending wrong) {
        return new Rules() {
            @Override
            public double sent(Graph graph, int node, int slot, double slope, double incoming) {
                return wrong.of(slope, incoming);
            }
        };
    }

    /** What some operations send takes the place of what has come before. */
    static Rules assigning(Predicate<Op> which) {
        return new Rules() {
            @Override
            public Gathering gathering(Graph graph, int node, int slot) {
                return which.test(graph.op(node)) ? Gathering.ASSIGN : Gathering.ADD;
            }
        };
    }

    /** Which operands count. */
    @FunctionalInterface
    interface Counting {
        boolean counts(Graph graph, int node, int slot);
    }

    /** Nothing is sent to some operands. */
    static Rules counting(Counting which) {
        return new Rules() {
            @Override
            public boolean counts(Graph graph, int node, int slot) {
                return which.counts(graph, node, slot);
            }
        };
    }
}
