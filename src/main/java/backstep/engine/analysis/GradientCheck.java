package backstep.engine.analysis;

import backstep.engine.Trace;

/**
 * Compares a gradient of backpropagation with a central difference, {@code (L(x + h) − L(x − h)) / 2h}. Where a run has
 * several backward passes, L is the sum of their roots, each times its seed, of all passes that the gradient holds.
 *
 * @param node the node that was nudged
 * @param gradient what backpropagation gave, without what a text had set before
 * @param difference what the central difference gave
 * @param h the nudge
 * @param above the root's value at {@code x + h}
 * @param below the root's value at {@code x − h}
 * @param relativeError the distance of the two, relative to the larger of them and 1
 * @param uncertainty by how much the difference itself may be wrong, in the same measure
 */
public record GradientCheck(
        int node,
        double gradient,
        double difference,
        double h,
        double above,
        double below,
        double relativeError,
        double uncertainty,
        Verdict verdict) {

    /** What the comparison says. */
    public enum Verdict {
        /** They agree as closely as the uncertainty of the difference lets them. */
        AGREES,
        /** They do not, and the function is smooth there. */
        DIFFERS,
        /** They do not, because gradients of an earlier backward pass have flowed once more, as in micrograd. */
        CARRIED,
        /** The slopes to the left and to the right differ: the point is a kink, where no derivative exists. */
        KINK,
        /** Rounding or a strong bend within the nudge drowns the difference, so that it proves nothing. */
        INCONCLUSIVE,
        /** A value or a gradient is not finite. */
        UNDEFINED
    }

    private static final double TOLERANCE = 1e-6;
    private static final double KINK_TOLERANCE = 1e-3;
    private static final double LARGEST_UNCERTAINTY = 1e-2;

    /**
     * Checks one node at the values of a run. The nudge is ∛ε·max(1, |x|), which balances the error of truncation,
     * O(h²), against that of rounding, O(ε/h). A second difference with half the nudge tells how large the former is,
     * and tells a kink, whose bend stays, from a curve, whose bend shrinks with the nudge.
     *
     * @throws IllegalArgumentException if the node is a constant, for which no gradient is kept
     */
    public static GradientCheck of(Trace trace, int node) {
        if (!trace.graph().carriesGradient(node)) {
            throw new IllegalArgumentException("node " + node + " is a constant and has no gradient to check");
        }
        double x = trace.data(node);
        // Rounded so that x + h and x - h differ from x by h exactly.
        double h = (x + Math.cbrt(Math.ulp(1.0)) * Math.max(1, Math.abs(x))) - x;
        CheckedRoot checked = new CheckedRoot(trace, node);
        Perturbation wide = Perturbation.of(trace, checked, node, h);
        Perturbation narrow = Perturbation.of(trace, checked, node, h / 2);
        double gradient = trace.grad(node) - checked.base(node);
        double size = Math.max(1, Math.max(Math.abs(gradient), Math.abs(wide.slope())));
        double error = Math.abs(gradient - wide.slope()) / size;
        double truncation = Math.abs(wide.slope() - narrow.slope()) * 4 / 3;
        double uncertainty = (truncation + wide.rounding()) / size;
        boolean kink = isKink(wide, narrow, size);
        return new GradientCheck(
                node,
                gradient,
                wide.slope(),
                h,
                wide.above(),
                wide.below(),
                error,
                uncertainty,
                carried(verdict(error, uncertainty, kink), trace));
    }

    private static Verdict carried(Verdict verdict, Trace trace) {
        boolean again = verdict == Verdict.DIFFERS && trace.graph().passes().flowsAgain();
        return again ? Verdict.CARRIED : verdict;
    }

    private static boolean isKink(Perturbation wide, Perturbation narrow, double size) {
        double visible = KINK_TOLERANCE * size + 4 * narrow.rounding();
        return narrow.bend() > visible && narrow.bend() > 0.75 * wide.bend() && narrow.bend() < 1.5 * wide.bend();
    }

    private static Verdict verdict(double error, double uncertainty, boolean kink) {
        if (!Double.isFinite(error + uncertainty)) {
            return Verdict.UNDEFINED;
        }
        if (kink) {
            return Verdict.KINK;
        }
        if (uncertainty > LARGEST_UNCERTAINTY) {
            return Verdict.INCONCLUSIVE;
        }
        return error <= TOLERANCE + uncertainty ? Verdict.AGREES : Verdict.DIFFERS;
    }
}
