package backstep.slope;

import backstep.engine.Graph;
import backstep.engine.Pass;
import java.util.Map;

/** A function of two numbers with its gradient: the ground on which descent walks. Need not be safe for several threads. */
public interface Ground {

    /** The height at a point; not finite where there is none. */
    double value(double x, double y);

    /** Which way is up, and how steeply: the slopes along x and along y. */
    Gradient gradient(double x, double y);

    /** Slopes along both axes. */
    record Gradient(double x, double y) {}

    /**
     * The root of a graph over two of its leaves, while all others are held.
     *
     * @param values of leaves, by node, that replace the graph's own
     */
    static Ground of(Graph graph, Map<Integer, Double> values, int x, int y) {
        Pass pass = new Pass(graph);
        values.forEach(pass::set);
        pass.forward();
        return new Ground() {
            @Override
            public double value(double atX, double atY) {
                pass.set(x, atX);
                pass.set(y, atY);
                pass.forwardAfter(Math.min(x, y));
                return pass.data(graph.root());
            }

            @Override
            public Gradient gradient(double atX, double atY) {
                value(atX, atY);
                pass.backward();
                return new Gradient(pass.grad(x), pass.grad(y));
            }
        };
    }
}
