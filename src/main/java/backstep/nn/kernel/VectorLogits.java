package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The cross-entropy of a column of logits, softplus(−y·o), in three loops: with exponential and logarithm in one HotSpot
 * would not inline all of it, and vectors would become objects.
 */
final class VectorLogits {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private VectorLogits() {}

    /** See {@link KernelOps#loss}. */
    static double loss(
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        // Labels are −1 and 1, so that |y·o| is |o|. The powers stand where the gradients will be.
        VectorActivations.expOfMinusSize(out, outAt, gradient, gradientAt, width);
        double total = sum(out, outAt, targets, counts, targetsAt, gradient, gradientAt, width);
        slopes(out, outAt, targets, counts, targetsAt, gradient, gradientAt, scale, width);
        return total;
    }

    private static double sum(
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] powers,
            int powersAt,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector x = VectorMath.load(targets, targetsAt + i).neg().mul(VectorMath.load(out, outAt + i));
            sum = VectorMath.softplus(x, VectorMath.load(powers, powersAt + i))
                    .fma(VectorMath.load(counts, targetsAt + i), sum);
        }
        return Lanes.total(sum);
    }

    private static void slopes(
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] powers,
            int powersAt,
            double scale,
            int width) {
        for (int i = 0; i < width; i += LANES) {
            DoubleVector sign = VectorMath.load(targets, targetsAt + i).neg();
            DoubleVector x = sign.mul(VectorMath.load(out, outAt + i));
            VectorMath.softplusSlope(x, VectorMath.load(powers, powersAt + i))
                    .mul(sign)
                    .mul(VectorMath.load(counts, targetsAt + i))
                    .mul(scale)
                    .intoArray(powers, powersAt + i);
        }
    }
}
