package backstep.lang;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Pass;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntToDoubleFunction;

/**
 * A formula or a comparison over figures that others know: {@code a.grad * b.data}, {@code |grad| < 1e-6},
 * {@code 0 < a < b}. Its names, with {@code .data} or {@code .grad} where that is written, are what it asks for.
 * Immutable.
 */
public final class WatchExpression {

    /** How two sides are compared. */
    enum Comparison {
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST,
        EQUAL,
        DIFFERENT;

        boolean holds(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case GREATER -> left > right;
                case AT_LEAST -> left >= right;
                case EQUAL -> left == right;
                case DIFFERENT -> left != right;
            };
        }
    }

    private final String text;
    private final Graph graph;
    private final List<String> names;
    private final List<Integer> leaves;
    private final List<Integer> sides;
    private final List<Comparison> comparisons;

    /**
     * A measure whose formulas stand in one graph.
     *
     * @param names the leaf of each name
     * @param sides the formulas between the comparisons, one more than those
     */
    WatchExpression(
            String text,
            Graph graph,
            SequencedMap<String, Integer> names,
            List<Integer> sides,
            List<Comparison> comparisons) {
        this.text = text;
        this.graph = graph;
        this.names = List.copyOf(names.sequencedKeySet());
        this.leaves = List.copyOf(names.sequencedValues());
        this.sides = List.copyOf(sides);
        this.comparisons = List.copyOf(comparisons);
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** What it asks for, each once, in the order of the text: {@code a.grad}, {@code b}. */
    public List<String> names() {
        return names;
    }

    /** Whether it compares, so that it holds or does not. */
    public boolean isComparison() {
        return !comparisons.isEmpty();
    }

    /**
     * The formula's value; of a comparison 1 if it holds and 0 if not.
     *
     * @param figures the value of a name, by its place in {@link #names}
     */
    public double value(IntToDoubleFunction figures) {
        Pass pass = computed(figures);
        if (isComparison()) {
            return holds(pass) ? 1 : 0;
        }
        return pass.data(sides.getFirst());
    }

    /** Whether a comparison holds; a formula does where it is not 0. */
    public boolean holds(IntToDoubleFunction figures) {
        Pass pass = computed(figures);
        return isComparison() ? holds(pass) : pass.data(sides.getFirst()) != 0;
    }

    /** The value of the first side that is more than a number: of {@code 0 < |grad| < 1} that of {@code |grad|}. */
    public double subject(IntToDoubleFunction figures) {
        int side = sides.stream()
                .filter(each -> graph.op(each) != Op.CONSTANT)
                .findFirst()
                .orElse(sides.getFirst());
        return computed(figures).data(side);
    }

    /** How its sides are compared, from left to right. */
    List<Comparison> comparisons() {
        return comparisons;
    }

    /** The value of one of its sides, from 0. */
    double side(int index, IntToDoubleFunction figures) {
        return computed(figures).data(sides.get(index));
    }

    private Pass computed(IntToDoubleFunction figures) {
        Pass pass = new Pass(graph);
        for (int name = 0; name < leaves.size(); name++) {
            pass.set(leaves.get(name), figures.applyAsDouble(name));
        }
        pass.forward();
        return pass;
    }

    private boolean holds(Pass pass) {
        for (int index = 0; index < comparisons.size(); index++) {
            if (!comparisons.get(index).holds(pass.data(sides.get(index)), pass.data(sides.get(index + 1)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
