package backstep.slope;

import backstep.engine.Graph;
import backstep.engine.Pass;
import java.util.Map;

/**
 * The root of a graph as a function of one leaf, while all others are held. Not safe for use by several threads at once.
 */
public final class Slice {

    private final Pass pass;
    private final int leaf;
    private final double here;

    /**
     * The slice through a point.
     *
     * @param values of leaves, by node, that replace the graph's own
     * @param leaf the one that moves
     */
    public Slice(Graph graph, Map<Integer, Double> values, int leaf) {
        this.pass = new Pass(graph);
        this.leaf = leaf;
        values.forEach(pass::set);
        this.here = pass.data(leaf);
        pass.forward();
    }

    /** The value of the leaf at the point. */
    public double here() {
        return here;
    }

    /** The root's value for a value of the leaf; NaN or infinite where it has none. */
    public double value(double x) {
        pass.set(leaf, x);
        // What comes before the leaf does not depend on it.
        pass.forwardAfter(leaf);
        return pass.data(pass.graph().root());
    }

    /** The exact slope there, by backpropagation; not finite where there is none. */
    public double slope(double x) {
        value(x);
        pass.backward();
        return pass.grad(leaf);
    }

    /** The root's values at evenly spaced values of the leaf, both ends among them. */
    public double[] sample(double min, double max, int count) {
        double[] values = new double[count];
        for (int index = 0; index < count; index++) {
            values[index] = value(place(min, max, index, count));
        }
        return values;
    }

    /** The value of the leaf at a place of {@link #sample}; the ends are met exactly. */
    public static double place(double min, double max, int index, int count) {
        return index == count - 1 ? max : min + (max - min) * index / (count - 1);
    }
}
