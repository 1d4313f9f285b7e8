package backstep.engine;

/**
 * Compares a gradient of backpropagation with a central difference, {@code (L(x + h) − L(x − h)) / 2h}.
 *
 * @param node the node that was nudged
 * @param gradient what backpropagation gave
 * @param difference what the central difference gave
 * @param h the nudge
 * @param relativeError the distance of the two, relative to the larger of them and 1
 */
public record GradientCheck(
        int node, double gradient, double difference, double h, double relativeError, Verdict verdict) {

    /** What the comparison says. */
    public enum Verdict {
        /** They agree as closely as the rounding of the difference lets them. */
        AGREES,
        /** They do not, and the function is smooth there. */
        DIFFERS,
        /** The slopes to the left and to the right differ: the point is a kink, where no derivative exists. */
        KINK,
        /** A value or a gradient is not finite. */
        UNDEFINED
    }

    private static final double TOLERANCE = 1e-6;
    private static final double KINK_TOLERANCE = 1e-3;
    private static final double ROUNDINGS = 16;

    /**
     * Checks one node at the values of a run. The nudge is ∛ε·max(1, |x|), which balances the error of truncation,
     * O(h²), against that of rounding, O(ε/h).
     */
    public static GradientCheck of(Trace trace, int node) {
        double x = trace.data(node);
        double scale = Math.max(1, Math.abs(x));
        // Rounded so that x + h and x - h differ from x by h exactly.
        double h = (x + Math.cbrt(Math.ulp(1.0)) * scale) - x;
        double centre = trace.data(trace.graph().root());
        double right = rootAt(trace, node, x + h);
        double left = rootAt(trace, node, x - h);
        double gradient = trace.grad(node);
        double difference = (right - left) / (2 * h);
        double size = Math.max(1, Math.max(Math.abs(gradient), Math.abs(difference)));
        double error = Math.abs(gradient - difference) / size;
        double rounding = ROUNDINGS * Math.ulp(centre) / h / size;
        double bend = Math.abs((right - centre) - (centre - left)) / h / size;
        return new GradientCheck(node, gradient, difference, h, error, verdict(error, bend, rounding));
    }

    private static Verdict verdict(double error, double bend, double rounding) {
        if (!Double.isFinite(error)) {
            return Verdict.UNDEFINED;
        }
        if (error <= TOLERANCE + rounding) {
            return Verdict.AGREES;
        }
        return bend > KINK_TOLERANCE + rounding ? Verdict.KINK : Verdict.DIFFERS;
    }

    /** The root's value when a node, leaf or not, is held at {@code value}. */
    private static double rootAt(Trace trace, int node, double value) {
        Graph graph = trace.graph();
        Pass pass = new Pass(graph);
        for (int other = 0; other <= node; other++) {
            pass.set(other, trace.data(other));
        }
        for (int other = node + 1; other < graph.size(); other++) {
            if (!graph.op(other).isOperation()) {
                pass.set(other, trace.data(other));
            }
        }
        pass.set(node, value);
        pass.forwardAfter(node);
        return pass.data(graph.root());
    }
}
