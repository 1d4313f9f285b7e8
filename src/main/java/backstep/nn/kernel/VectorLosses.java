package backstep.nn.kernel;

import backstep.nn.ErrorTerm;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Losses of a column of outputs, each with a loop of its own. */
final class VectorLosses {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private VectorLosses() {}

    /** Any loss, see {@link KernelOps#loss}. */
    static double loss(
            ErrorTerm term,
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        return switch (term) {
            case SQUARE -> squares(out, outAt, targets, counts, targetsAt, gradient, gradientAt, scale, width);
            case DISTANCE -> absolute(out, outAt, targets, counts, targetsAt, gradient, gradientAt, scale, width);
            case MARGIN -> hinge(out, outAt, targets, counts, targetsAt, gradient, gradientAt, scale, width);
            case LOGIT -> VectorLogits.loss(out, outAt, targets, counts, targetsAt, gradient, gradientAt, scale, width);
            case PROBABILITY ->
                probabilities(out, outAt, targets, counts, targetsAt, gradient, gradientAt, scale, width);
            case SOFTMAX -> throw new IllegalArgumentException("softmax takes all columns at once");
        };
    }

    private static double squares(
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector count = VectorMath.load(counts, targetsAt + i);
            DoubleVector error = VectorMath.load(out, outAt + i)
                    .sub(VectorMath.load(targets, targetsAt + i))
                    .mul(count);
            sum = error.fma(error, sum);
            error.mul(2 * scale).intoArray(gradient, gradientAt + i);
        }
        return Lanes.total(sum);
    }

    private static double hinge(
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector label = VectorMath.load(targets, targetsAt + i);
            DoubleVector count = VectorMath.load(counts, targetsAt + i);
            DoubleVector shortfall =
                    label.mul(VectorMath.load(out, outAt + i)).neg().add(1);
            sum = VectorMath.notBelowZero(shortfall).fma(count, sum);
            VectorMask<Double> far = shortfall.compare(VectorOperators.LE, 0);
            label.mul(count).mul(-scale).blend(0, far).intoArray(gradient, gradientAt + i);
        }
        return Lanes.total(sum);
    }

    private static double probabilities(
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            VectorMask<Double> positive =
                    VectorMath.load(targets, targetsAt + i).compare(VectorOperators.GT, 0);
            DoubleVector count = VectorMath.load(counts, targetsAt + i);
            DoubleVector output = VectorMath.load(out, outAt + i);
            DoubleVector chance = output.neg().add(1).blend(output, positive);
            VectorMask<Double> far = chance.compare(VectorOperators.LT, ErrorTerm.LEAST_CHANCE);
            DoubleVector log = VectorLogarithm.log(chance.blend(ErrorTerm.LEAST_CHANCE, far));
            sum = log.neg().fma(count, sum);
            DoubleVector slope = count.mul(scale).div(chance);
            slope.blend(slope.neg(), positive).blend(0, far).intoArray(gradient, gradientAt + i);
        }
        return Lanes.total(sum);
    }

    private static double absolute(
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector count = VectorMath.load(counts, targetsAt + i).mul(scale);
            DoubleVector error = VectorMath.load(out, outAt + i).sub(VectorMath.load(targets, targetsAt + i));
            sum = error.abs().fma(VectorMath.load(counts, targetsAt + i), sum);
            Lanes.sign(error, count).intoArray(gradient, gradientAt + i);
        }
        return Lanes.total(sum);
    }
}
