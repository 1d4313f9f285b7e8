package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;

/** Dense products in blocks of four rows and three vectors, whose twelve sums stay in registers. */
final class VectorDense {

    private static final int LANES = VectorMath.SPECIES.length();
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
        int end = end(width);
        if (end > 0) {
            fourByThree(shape, weights, at, start, startAt, in, inAt, out, outAt, width, end);
        }
        if (width == LANES) {
            fourByOne(shape, weights, at, start, startAt, in, inAt, out, outAt);
        } else if (end < width) {
            fourByTwo(shape, weights, at, start, startAt, in, inAt, out, outAt, width, end);
        }
    }

    /** Where blocks of three vectors end, so that those that are left go in pairs: one alone would wait for itself. */
    private static int end(int width) {
        int pairs = (3 - width / LANES % 3) % 3;
        return Math.max(0, width - pairs * 2 * LANES);
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
            DoubleVector sum00 = VectorMath.constant(start[startAt]);
            DoubleVector sum10 = VectorMath.constant(start[startAt + 1]);
            DoubleVector sum20 = VectorMath.constant(start[startAt + 2]);
            DoubleVector sum30 = VectorMath.constant(start[startAt + 3]);
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
                DoubleVector left = VectorMath.load(in, from);
                DoubleVector middle = VectorMath.load(in, from + LANES);
                DoubleVector right = VectorMath.load(in, from + 2 * LANES);
                DoubleVector weight = VectorMath.constant(weights[w]);
                sum00 = left.fma(weight, sum00);
                sum01 = middle.fma(weight, sum01);
                sum02 = right.fma(weight, sum02);
                weight = VectorMath.constant(weights[w + step]);
                sum10 = left.fma(weight, sum10);
                sum11 = middle.fma(weight, sum11);
                sum12 = right.fma(weight, sum12);
                weight = VectorMath.constant(weights[w + 2 * step]);
                sum20 = left.fma(weight, sum20);
                sum21 = middle.fma(weight, sum21);
                sum22 = right.fma(weight, sum22);
                weight = VectorMath.constant(weights[w + 3 * step]);
                sum30 = left.fma(weight, sum30);
                sum31 = middle.fma(weight, sum31);
                sum32 = right.fma(weight, sum32);
                from += width;
                w += termStep;
            }
            int to = outAt + column;
            Lanes.store(sum00, sum01, sum02, out, to);
            Lanes.store(sum10, sum11, sum12, out, to + width);
            Lanes.store(sum20, sum21, sum22, out, to + 2 * width);
            Lanes.store(sum30, sum31, sum32, out, to + 3 * width);
        }
    }

    /** All columns from {@code begin} on. */
    private static void fourByTwo(
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
            int begin) {
        int step = shape.rowStep();
        int terms = shape.terms();
        int termStep = shape.termStep();
        for (int column = begin; column < width; column += 2 * LANES) {
            DoubleVector sum00 = VectorMath.constant(start[startAt]);
            DoubleVector sum10 = VectorMath.constant(start[startAt + 1]);
            DoubleVector sum20 = VectorMath.constant(start[startAt + 2]);
            DoubleVector sum30 = VectorMath.constant(start[startAt + 3]);
            DoubleVector sum01 = sum00;
            DoubleVector sum11 = sum10;
            DoubleVector sum21 = sum20;
            DoubleVector sum31 = sum30;
            int from = inAt + column;
            int w = at;
            for (int term = 0; term < terms; term++) {
                DoubleVector left = VectorMath.load(in, from);
                DoubleVector right = VectorMath.load(in, from + LANES);
                DoubleVector weight = VectorMath.constant(weights[w]);
                sum00 = left.fma(weight, sum00);
                sum01 = right.fma(weight, sum01);
                weight = VectorMath.constant(weights[w + step]);
                sum10 = left.fma(weight, sum10);
                sum11 = right.fma(weight, sum11);
                weight = VectorMath.constant(weights[w + 2 * step]);
                sum20 = left.fma(weight, sum20);
                sum21 = right.fma(weight, sum21);
                weight = VectorMath.constant(weights[w + 3 * step]);
                sum30 = left.fma(weight, sum30);
                sum31 = right.fma(weight, sum31);
                from += width;
                w += termStep;
            }
            int to = outAt + column;
            Lanes.store(sum00, sum01, out, to);
            Lanes.store(sum10, sum11, out, to + width);
            Lanes.store(sum20, sum21, out, to + 2 * width);
            Lanes.store(sum30, sum31, out, to + 3 * width);
        }
    }

    /** Where there is one vector in all. */
    private static void fourByOne(
            KernelOps.Shape shape,
            double[] weights,
            int at,
            double[] start,
            int startAt,
            double[] in,
            int inAt,
            double[] out,
            int outAt) {
        DoubleVector sum0 = VectorMath.constant(start[startAt]);
        DoubleVector sum1 = VectorMath.constant(start[startAt + 1]);
        DoubleVector sum2 = VectorMath.constant(start[startAt + 2]);
        DoubleVector sum3 = VectorMath.constant(start[startAt + 3]);
        int step = shape.rowStep();
        int terms = shape.terms();
        int termStep = shape.termStep();
        int w = at;
        for (int term = 0; term < terms; term++) {
            DoubleVector x = VectorMath.load(in, inAt + term * LANES);
            sum0 = x.fma(VectorMath.constant(weights[w]), sum0);
            sum1 = x.fma(VectorMath.constant(weights[w + step]), sum1);
            sum2 = x.fma(VectorMath.constant(weights[w + 2 * step]), sum2);
            sum3 = x.fma(VectorMath.constant(weights[w + 3 * step]), sum3);
            w += termStep;
        }
        Lanes.store(sum0, sum1, out, outAt);
        Lanes.store(sum2, sum3, out, outAt + 2 * LANES);
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
        int triples = width / (3 * LANES) * (3 * LANES);
        if (triples > 0) {
            oneByThree(shape, weights, at, start, in, inAt, out, outAt, width, triples);
        }
        for (int column = triples; column < width; column += LANES) {
            oneByOne(shape, weights, at, start, in, inAt + column, out, outAt + column, width);
        }
    }

    private static void oneByThree(
            KernelOps.Shape shape,
            double[] weights,
            int at,
            double start,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width,
            int end) {
        int terms = shape.terms();
        int termStep = shape.termStep();
        for (int column = 0; column < end; column += 3 * LANES) {
            DoubleVector left = VectorMath.constant(start);
            DoubleVector middle = left;
            DoubleVector right = left;
            int from = inAt + column;
            int w = at;
            for (int term = 0; term < terms; term++) {
                DoubleVector weight = VectorMath.constant(weights[w]);
                left = VectorMath.load(in, from).fma(weight, left);
                middle = VectorMath.load(in, from + LANES).fma(weight, middle);
                right = VectorMath.load(in, from + 2 * LANES).fma(weight, right);
                from += width;
                w += termStep;
            }
            Lanes.store(left, middle, right, out, outAt + column);
        }
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
        DoubleVector sum = VectorMath.constant(start);
        for (int term = 0; term < shape.terms(); term++) {
            DoubleVector weight = VectorMath.constant(weights[at + term * shape.termStep()]);
            sum = VectorMath.load(in, inAt + term * width).fma(weight, sum);
        }
        sum.intoArray(out, outAt);
    }
}
