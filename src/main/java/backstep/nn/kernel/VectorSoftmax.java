package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The cross-entropy of the softmax of columns of logits, a few samples at a time. It goes through them several times: with
 * exponential and logarithm in one loop HotSpot would not inline all of it, and vectors would become objects.
 */
final class VectorSoftmax {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private VectorSoftmax() {}

    /** See {@link KernelOps#softmax}. */
    static double loss(
            int logits,
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            double scale,
            int width) {
        int end = outAt + logits * width;
        int shift = targetsAt - outAt;
        powers(out, outAt, end, gradient, width);
        double logs = logs(gradient, outAt, end, counts, shift, width);
        double rights = rights(out, outAt, end, targets, counts, shift, width);
        errors(gradient, outAt, end, targets, counts, shift, scale, width);
        return logs - rights;
    }

    /** Puts the power of each logit, less the largest, in place of its gradient. */
    private static void powers(double[] out, int outAt, int end, double[] powers, int width) {
        for (int from = outAt; from < outAt + width; from += LANES) {
            DoubleVector largest = largestOf(out, from, end, width);
            for (int at = from; at < end; at += width) {
                VectorMath.expOfMinus(largest.sub(VectorMath.load(out, at))).intoArray(powers, at);
            }
        }
    }

    /** The logarithms of the sums of powers, added up. */
    private static double logs(double[] powers, int outAt, int end, double[] counts, int shift, int width) {
        DoubleVector total = DoubleVector.zero(SPECIES);
        for (int from = outAt; from < outAt + width; from += LANES) {
            DoubleVector log = VectorLogarithm.log(sumOf(powers, from, end, width));
            total = log.fma(VectorMath.load(counts, from + shift), total);
        }
        return Lanes.total(total);
    }

    /** The logits of the samples' classes, less the largest, added up. */
    private static double rights(
            double[] out, int outAt, int end, double[] targets, double[] counts, int shift, int width) {
        DoubleVector total = DoubleVector.zero(SPECIES);
        for (int from = outAt; from < outAt + width; from += LANES) {
            DoubleVector right = rightOf(out, from, end, targets, shift, largestOf(out, from, end, width), width);
            total = right.fma(VectorMath.load(counts, from + shift), total);
        }
        return Lanes.total(total);
    }

    /** Makes gradients of powers: p − y, scaled. */
    private static void errors(
            double[] powers,
            int outAt,
            int end,
            double[] targets,
            double[] counts,
            int shift,
            double scale,
            int width) {
        for (int from = outAt; from < outAt + width; from += LANES) {
            DoubleVector sum = sumOf(powers, from, end, width);
            DoubleVector count = VectorMath.load(counts, from + shift).mul(scale);
            for (int at = from; at < end; at += width) {
                VectorMath.load(powers, at)
                        .div(sum)
                        .sub(VectorMath.load(targets, at + shift))
                        .mul(count)
                        .intoArray(powers, at);
            }
        }
    }

    /** Of each sample; NaN is met again when the powers are added up. */
    private static DoubleVector largestOf(double[] out, int from, int end, int width) {
        DoubleVector largest = VectorMath.load(out, from);
        for (int at = from + width; at < end; at += width) {
            DoubleVector next = VectorMath.load(out, at);
            largest = largest.blend(next, next.compare(VectorOperators.GT, largest));
        }
        return largest;
    }

    /** The logits of the samples' classes, less the largest. */
    private static DoubleVector rightOf(
            double[] out, int from, int end, double[] targets, int shift, DoubleVector largest, int width) {
        DoubleVector right = DoubleVector.zero(SPECIES);
        for (int at = from; at < end; at += width) {
            VectorMask<Double> wanted = VectorMath.load(targets, at + shift).compare(VectorOperators.GT, 0);
            right = right.blend(VectorMath.load(out, at).sub(largest), wanted);
        }
        return right;
    }

    private static DoubleVector sumOf(double[] powers, int from, int end, int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int at = from; at < end; at += width) {
            sum = sum.add(VectorMath.load(powers, at));
        }
        return sum;
    }
}
