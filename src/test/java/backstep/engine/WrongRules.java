package backstep.engine;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Rules that are wrong as real code was. */
public final class WrongRules {

    /** {@code exp} writes {@code self.grad = out.data * out.grad}. */
    public static final Rules EXP_ASSIGNS = new Rules() {
        @Override
        public Gathering gathering(Graph graph, int node, int slot) {
            return graph.op(node) == Op.EXP ? Gathering.ASSIGN : Gathering.ADD;
        }
    };

    /** Every operation writes {@code =} for {@code +=}. */
    public static final Rules ALL_ASSIGN = new Rules() {
        @Override
        public Gathering gathering(Graph graph, int node, int slot) {
            return Gathering.ASSIGN;
        }
    };

    /** Subtraction sends +1 to its second operand. */
    public static final Rules MINUS_AS_PLUS = new Rules() {
        @Override
        public double slope(Graph graph, int node, int slot, double a, double b, double result) {
            return graph.op(node) == Op.SUBTRACT ? 1 : Rules.super.slope(graph, node, slot, a, b, result);
        }
    };

    /** {@code relu} lets everything through. */
    public static final Rules OPEN_RELU = new Rules() {
        @Override
        public double slope(Graph graph, int node, int slot, double a, double b, double result) {
            return graph.op(node) == Op.RELU ? 1 : Rules.super.slope(graph, node, slot, a, b, result);
        }
    };

    /** The local derivative alone is sent. */
    public static final Rules NO_INCOMING = new Rules() {
        @Override
        public double sent(Graph graph, int node, int slot, double slope, double incoming) {
            return slope;
        }
    };

    /** {@code _prev} is a set: an operand that stands in both places is one. */
    public static final Rules SET_OF_OPERANDS = new Rules() {
        @Override
        public boolean counts(Graph graph, int node, int slot) {
            return slot == 0 || graph.operand(node, 0) != graph.operand(node, 1);
        }
    };

    /** Every product takes {@code .data} of its first operand. */
    public static final Rules DATA_OF_FACTOR = new Rules() {
        @Override
        public boolean counts(Graph graph, int node, int slot) {
            return graph.op(node) != Op.MULTIPLY || slot != 0;
        }
    };

    /** tanh by exp(2x), as all five notebooks have it. */
    public static final Rules TANH_BY_EXP = new Rules() {
        @Override
        public double value(Graph graph, int node, double a, double b) {
            double e = Math.exp(2 * a);
            return graph.op(node) == Op.TANH ? (e - 1) / (e + 1) : Rules.super.value(graph, node, a, b);
        }
    };

    /** {@code __rsub__} is self − other, which is called where the first operand is a plain number. */
    public static final Rules REVERSED_MINUS = new Rules() {
        @Override
        public double value(Graph graph, int node, double a, double b) {
            return isReversed(graph, node) ? b - a : Rules.super.value(graph, node, a, b);
        }

        @Override
        public double slope(Graph graph, int node, int slot, double a, double b, double result) {
            double slope = Rules.super.slope(graph, node, slot, a, b, result);
            return isReversed(graph, node) ? -slope : slope;
        }

        private static boolean isReversed(Graph graph, int node) {
            return graph.op(node) == Op.SUBTRACT && graph.op(graph.operand(node, 0)) == Op.CONSTANT;
        }
    };

    /** Operands send before what uses them. */
    public static final Rules BACK_TO_FRONT = new Rules() {
        @Override
        public int[] order(Graph graph, int root) {
            int[] right = Rules.super.order(graph, root);
            return IntStream.range(0, right.length)
                    .map(place -> right[right.length - 1 - place])
                    .toArray();
        }
    };

    /** Every operation sends twice before the next one does. */
    public static final Rules TWICE = new Rules() {
        @Override
        public int[] order(Graph graph, int root) {
            return IntStream.of(Rules.super.order(graph, root))
                    .flatMap(node -> IntStream.of(node, node))
                    .toArray();
        }
    };

    /** Three backward passes, and no gradient is set to zero between them. */
    public static final Rules THREE_PASSES = new Rules() {
        @Override
        public Passes passes(Graph graph) {
            Passes given = graph.passes();
            return given.count() == 3 ? given : new Passes(Collections.nCopies(3, given.get(0)), Carry.KEPT);
        }
    };

    /** Nothing is wrong in these. */
    public static final Rules NOTHING = new Rules() {};

    public static final List<Rules> ALL = List.of(
            EXP_ASSIGNS,
            ALL_ASSIGN,
            MINUS_AS_PLUS,
            OPEN_RELU,
            NO_INCOMING,
            SET_OF_OPERANDS,
            DATA_OF_FACTOR,
            TANH_BY_EXP,
            REVERSED_MINUS,
            BACK_TO_FRONT,
            TWICE,
            THREE_PASSES,
            NOTHING);

    private WrongRules() {}
}
