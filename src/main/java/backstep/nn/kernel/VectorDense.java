package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Dense products in blocks of four rows and three vectors, whose twelve sums stay in registers. */
final class VectorDense {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();
    private static final int ROWS = 4;

    private VectorDense() {}

    /** All rows, see {@link KernelOps#dense}. */
    static void dense(
            KernelOps.Shape shape,
            double[] weights,
            double[] start,
            int startAt,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width) {
        int row = 0;
        for (; row + ROWS <= shape.rows(); row += ROWS) {
            int at = shape.at() + row * shape.rowStep();
            fourRows(shape, weights, at, start, startAt + row, in, inAt, out, outAt + row * width, width);
        }
        for (; row < shape.rows(); row++) {
            int at = shape.at() + row * shape.rowStep();
            oneRow(shape, weights, at, start[startAt + row], in, inAt, out, outAt + row * width, width);
        }
    }

    private static void fourRows(
            KernelOps.Shape shape,
            double[] weights,
            int at,
            double[] start,
            int startAt,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width) {
        int triples = width / (3 * LANES) * (3 * LANES);
        fourByThree(shape, weights, at, start, startAt, in, inAt, out, outAt, width, triples);
        for (int column = triples; column < width; column += LANES) {
            fourByOne(shape, weights, at, start, startAt, in, inAt + column, out, outAt + column, width);
        }
    }

    /** All columns before {@code end} at once: calling this for each three vectors costs as much as short products. */
    private static void fourByThree(
            KernelOps.Shape shape,
            double[] weights,
            int at,
            double[] start,
            int startAt,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width,
            int end) {
        int step = shape.rowStep();
        int terms = shape.terms();
        int termStep = shape.termStep();
        for (int column = 0; column < end; column += 3 * LANES) {
            DoubleVector sum00 = DoubleVector.broadcast(SPECIES, start[startAt]);
            DoubleVector sum10 = DoubleVector.broadcast(SPECIES, start[startAt + 1]);
            DoubleVector sum20 = DoubleVector.broadcast(SPECIES, start[startAt + 2]);
            DoubleVector sum30 = DoubleVector.broadcast(SPECIES, start[startAt + 3]);
            DoubleVector sum01 = sum00;
            DoubleVector sum02 = sum00;
            DoubleVector sum11 = sum10;
            DoubleVector sum12 = sum10;
            DoubleVector sum21 = sum20;
            DoubleVector sum22 = sum20;
            DoubleVector sum31 = sum30;
            DoubleVector sum32 = sum30;
            int from = inAt + column;
            int w = at;
            for (int term = 0; term < terms; term++) {
                DoubleVector left = DoubleVector.fromArray(SPECIES, in, from);
                DoubleVector middle = DoubleVector.fromArray(SPECIES, in, from + LANES);
                DoubleVector right = DoubleVector.fromArray(SPECIES, in, from + 2 * LANES);
                DoubleVector weight = DoubleVector.broadcast(SPECIES, weights[w]);
                sum00 = left.fma(weight, sum00);
                sum01 = middle.fma(weight, sum01);
                sum02 = right.fma(weight, sum02);
                weight = DoubleVector.broadcast(SPECIES, weights[w + step]);
                sum10 = left.fma(weight, sum10);
                sum11 = middle.fma(weight, sum11);
                sum12 = right.fma(weight, sum12);
                weight = DoubleVector.broadcast(SPECIES, weights[w + 2 * step]);
                sum20 = left.fma(weight, sum20);
                sum21 = middle.fma(weight, sum21);
                sum22 = right.fma(weight, sum22);
                weight = DoubleVector.broadcast(SPECIES, weights[w + 3 * step]);
                sum30 = left.fma(weight, sum30);
                sum31 = middle.fma(weight, sum31);
                sum32 = right.fma(weight, sum32);
                from += width;
                w += termStep;
            }
            int to = outAt + column;
            store(sum00, sum01, sum02, out, to);
            store(sum10, sum11, sum12, out, to + width);
            store(sum20, sum21, sum22, out, to + 2 * width);
            store(sum30, sum31, sum32, out, to + 3 * width);
        }
    }

    private static void store(DoubleVector left, DoubleVector middle, DoubleVector right, double[] out, int at) {
        left.intoArray(out, at);
        middle.intoArray(out, at + LANES);
        right.intoArray(out, at + 2 * LANES);
    }

    private static void fourByOne(
            KernelOps.Shape shape,
            double[] weights,
            int at,
            double[] start,
            int startAt,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width) {
        DoubleVector sum0 = DoubleVector.broadcast(SPECIES, start[startAt]);
        DoubleVector sum1 = DoubleVector.broadcast(SPECIES, start[startAt + 1]);
        DoubleVector sum2 = DoubleVector.broadcast(SPECIES, start[startAt + 2]);
        DoubleVector sum3 = DoubleVector.broadcast(SPECIES, start[startAt + 3]);
        int step = shape.rowStep();
        for (int term = 0; term < shape.terms(); term++) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, in, inAt + term * width);
            int w = at + term * shape.termStep();
            sum0 = x.fma(DoubleVector.broadcast(SPECIES, weights[w]), sum0);
            sum1 = x.fma(DoubleVector.broadcast(SPECIES, weights[w + step]), sum1);
            sum2 = x.fma(DoubleVector.broadcast(SPECIES, weights[w + 2 * step]), sum2);
            sum3 = x.fma(DoubleVector.broadcast(SPECIES, weights[w + 3 * step]), sum3);
        }
        sum0.intoArray(out, outAt);
        sum1.intoArray(out, outAt + width);
        sum2.intoArray(out, outAt + 2 * width);
        sum3.intoArray(out, outAt + 3 * width);
    }

    private static void oneRow(
            KernelOps.Shape shape,
            double[] weights,
            int at,
            double start,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width) {
        int column = 0;
        for (; column + 4 * LANES <= width; column += 4 * LANES) {
            oneByFour(shape, weights, at, start, in, inAt + column, out, outAt + column, width);
        }
        for (; column < width; column += LANES) {
            oneByOne(shape, weights, at, start, in, inAt + column, out, outAt + column, width);
        }
    }

    private static void oneByFour(
            KernelOps.Shape shape,
            double[] weights,
            int at,
            double start,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width) {
        DoubleVector sum0 = DoubleVector.broadcast(SPECIES, start);
        DoubleVector sum1 = sum0;
        DoubleVector sum2 = sum0;
        DoubleVector sum3 = sum0;
        for (int term = 0; term < shape.terms(); term++) {
            DoubleVector weight = DoubleVector.broadcast(SPECIES, weights[at + term * shape.termStep()]);
            int from = inAt + term * width;
            sum0 = DoubleVector.fromArray(SPECIES, in, from).fma(weight, sum0);
            sum1 = DoubleVector.fromArray(SPECIES, in, from + LANES).fma(weight, sum1);
            sum2 = DoubleVector.fromArray(SPECIES, in, from + 2 * LANES).fma(weight, sum2);
            sum3 = DoubleVector.fromArray(SPECIES, in, from + 3 * LANES).fma(weight, sum3);
        }
        sum0.intoArray(out, outAt);
        sum1.intoArray(out, outAt + LANES);
        sum2.intoArray(out, outAt + 2 * LANES);
        sum3.intoArray(out, outAt + 3 * LANES);
    }

    private static void oneByOne(
            KernelOps.Shape shape,
            double[] weights,
            int at,
            double start,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width) {
        DoubleVector sum = DoubleVector.broadcast(SPECIES, start);
        for (int term = 0; term < shape.terms(); term++) {
            DoubleVector weight = DoubleVector.broadcast(SPECIES, weights[at + term * shape.termStep()]);
            sum = DoubleVector.fromArray(SPECIES, in, inAt + term * width).fma(weight, sum);
        }
        sum.intoArray(out, outAt);
    }
}
