package backstep.nn.kernel;

import backstep.nn.Loss;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Losses of a column of outputs, each with a loop of its own. */
final class VectorLosses {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private VectorLosses() {}

    /** Any loss, see {@link Columns#loss}. */
    static double loss(
            Loss loss,
            double[] out,
            int outAt,
            double[] labels,
            double[] counts,
            int labelsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        return switch (loss) {
            case SSE, MSE -> squares(out, outAt, labels, counts, labelsAt, gradient, gradientAt, scale, width);
            case HINGE -> hinge(out, outAt, labels, counts, labelsAt, gradient, gradientAt, scale, width);
            case BCE -> crossEntropy(out, outAt, labels, counts, labelsAt, gradient, gradientAt, scale, width);
            case MAE -> absolute(out, outAt, labels, counts, labelsAt, gradient, gradientAt, scale, width);
        };
    }

    private static double squares(
            double[] out,
            int outAt,
            double[] labels,
            double[] counts,
            int labelsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector count = load(counts, labelsAt + i);
            DoubleVector error =
                    load(out, outAt + i).sub(load(labels, labelsAt + i)).mul(count);
            sum = error.fma(error, sum);
            error.mul(2 * scale).intoArray(gradient, gradientAt + i);
        }
        return total(sum);
    }

    private static double hinge(
            double[] out,
            int outAt,
            double[] labels,
            double[] counts,
            int labelsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector label = load(labels, labelsAt + i);
            DoubleVector count = load(counts, labelsAt + i);
            DoubleVector shortfall = label.mul(load(out, outAt + i)).neg().add(1);
            sum = VectorMath.notBelowZero(shortfall).fma(count, sum);
            VectorMask<Double> far = shortfall.compare(VectorOperators.LE, 0);
            label.mul(count).mul(-scale).blend(0, far).intoArray(gradient, gradientAt + i);
        }
        return total(sum);
    }

    private static double crossEntropy(
            double[] out,
            int outAt,
            double[] labels,
            double[] counts,
            int labelsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector sign = load(labels, labelsAt + i).neg();
            DoubleVector count = load(counts, labelsAt + i);
            DoubleVector x = sign.mul(load(out, outAt + i));
            sum = VectorMath.softplus(x).fma(count, sum);
            VectorMath.softplusSlope(x).mul(sign).mul(count).mul(scale).intoArray(gradient, gradientAt + i);
        }
        return total(sum);
    }

    private static double absolute(
            double[] out,
            int outAt,
            double[] labels,
            double[] counts,
            int labelsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector count = load(counts, labelsAt + i).mul(scale);
            DoubleVector error = load(out, outAt + i).sub(load(labels, labelsAt + i));
            sum = error.abs().fma(load(counts, labelsAt + i), sum);
            sign(error, count).intoArray(gradient, gradientAt + i);
        }
        return total(sum);
    }

    /** {@code size} with the sign of {@code x}, and 0 where that is 0. */
    private static DoubleVector sign(DoubleVector x, DoubleVector size) {
        VectorMask<Double> negative = x.compare(VectorOperators.LT, 0);
        return size.blend(size.neg(), negative).blend(0, x.compare(VectorOperators.EQ, 0));
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
