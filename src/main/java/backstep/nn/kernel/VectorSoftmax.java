package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The cross-entropy of the softmax of columns of logits, a few samples at a time. */
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
        int end = logits * width;
        DoubleVector total = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector largest = largest(out, outAt + i, outAt + end, width);
            DoubleVector right = right(out, outAt + i, targets, targetsAt + i, largest, end - i, width);
            DoubleVector sum = powers(out, outAt + i, outAt + end, largest, gradient, width);
            DoubleVector count = load(counts, targetsAt + i);
            total = VectorLogarithm.log(sum).sub(right).fma(count, total);
            errors(gradient, outAt + i, outAt + end, targets, targetsAt - outAt, sum, count.mul(scale), width);
        }
        return total(total);
    }

    /** Of each sample; NaN is met again when the powers are added up. */
    private static DoubleVector largest(double[] out, int from, int end, int width) {
        DoubleVector largest = load(out, from);
        for (int at = from + width; at < end; at += width) {
            DoubleVector next = load(out, at);
            largest = largest.blend(next, next.compare(VectorOperators.GT, largest));
        }
        return largest;
    }

    /** The logits of the samples' classes, less the largest. */
    private static DoubleVector right(
            double[] out, int outAt, double[] targets, int targetsAt, DoubleVector largest, int end, int width) {
        DoubleVector right = DoubleVector.zero(SPECIES);
        for (int at = 0; at < end; at += width) {
            VectorMask<Double> wanted = load(targets, targetsAt + at).compare(VectorOperators.GT, 0);
            right = right.blend(load(out, outAt + at).sub(largest), wanted);
        }
        return right;
    }

    /** Puts the power of each logit in place of its gradient, and gives their sum. */
    private static DoubleVector powers(
            double[] out, int from, int end, DoubleVector largest, double[] powers, int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int at = from; at < end; at += width) {
            DoubleVector power = VectorMath.expOfMinus(largest.sub(load(out, at)));
            power.intoArray(powers, at);
            sum = sum.add(power);
        }
        return sum;
    }

    /** Makes gradients of powers: p − y, scaled. */
    private static void errors(
            double[] powers,
            int from,
            int end,
            double[] targets,
            int shift,
            DoubleVector sum,
            DoubleVector scale,
            int width) {
        for (int at = from; at < end; at += width) {
            load(powers, at).div(sum).sub(load(targets, at + shift)).mul(scale).intoArray(powers, at);
        }
    }

    private static DoubleVector load(double[] numbers, int at) {
        return DoubleVector.fromArray(SPECIES, numbers, at);
    }

    /** Lane after lane: the order in which {@code reduceLanes} adds is not fixed. */
    private static double total(DoubleVector lanes) {
        double sum = 0;
        for (int lane = 0; lane < LANES; lane++) {
            sum += lanes.lane(lane);
        }
        return sum;
    }
}
