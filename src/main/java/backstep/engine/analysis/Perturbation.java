package backstep.engine.analysis;

import backstep.engine.Pass;
import backstep.engine.Trace;

/**
 * What the root does when one node is moved by h to the right and to the left.
 *
 * @param above the root's value to the right, L(x + h)
 * @param below the root's value to the left, L(x − h)
 * @param slope the central difference, {@code (L(x + h) − L(x − h)) / 2h}
 * @param bend the difference of the slopes to the right and to the left
 * @param rounding by how much rounding may have changed the slope
 */
record Perturbation(double above, double below, double slope, double bend, double rounding) {

    static Perturbation of(Trace trace, CheckedRoot checked, int node, double h) {
        Pass right = HeldNode.of(trace, node, trace.data(node) + h);
        Pass left = HeldNode.of(trace, node, trace.data(node) - h);
        double above = checked.value(right);
        double below = checked.value(left);
        double rise = above - checked.value();
        double fall = checked.value() - below;
        double slope = (above - below) / (2 * h);
        return new Perturbation(above, below, slope, Math.abs(rise - fall) / h, rounding(checked, left, right) / h);
    }

    /**
     * How far the roundings of all operations that moved can shift the root, to first order: each is about one unit in
     * the last place, and the gradient tells how much of it arrives. So a large number on the way, which cancels later,
     * is not forgotten.
     */
    private static double rounding(CheckedRoot checked, Pass left, Pass right) {
        double rounding = 0;
        for (int node = 0; node < left.graph().size(); node++) {
            if (left.data(node) != right.data(node) && checked.slope(node) != 0) {
                double unit = Math.ulp(Math.max(Math.abs(left.data(node)), Math.abs(right.data(node))));
                rounding += Math.abs(checked.slope(node)) * unit;
            }
        }
        return rounding;
    }
}
