package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;

/**
 * Products of columns of up to three vectors, summed over the samples, as small batches have them: without a loop over
 * the samples, whose beginning and end would take longer than the loop.
 */
final class VectorShortOuter {

    private static final int LANES = VectorMath.SPECIES.length();

    /** The widest columns that it is for. */
    static final int WIDEST = 3 * LANES;

    private VectorShortOuter() {}

    /** All rows and terms, see {@link KernelOps#outer}; {@code width} is up to {@link #WIDEST}. */
    static void outer(
            int rows,
            double[] row,
            int rowAt,
            int terms,
            double[] term,
            int termAt,
            double[] sums,
            int sumsAt,
            int totalsAt,
            int width) {
        VectorOuter.total(rows, row, rowAt, sums, totalsAt, width);
        int r = 0;
        int step = terms * LANES;
        for (; r + 4 <= rows; r += 4) {
            int from = rowAt + r * width;
            int to = sumsAt + r * step;
            switch (width / LANES) {
                case 3 -> fourByThree(row, from, terms, term, termAt, sums, to, step);
                case 2 -> fourByTwo(row, from, terms, term, termAt, sums, to, step);
                default -> fourByOne(row, from, terms, term, termAt, sums, to, step);
            }
        }
        for (; r < rows; r++) {
            oneByAll(row, rowAt + r * width, terms, term, termAt, sums, sumsAt + r * step, width);
        }
    }

    /** Sums are stored after all is loaded: behind a store HotSpot would load once more what it has. */
    private static void fourByThree(
            double[] row, int at, int terms, double[] term, int termAt, double[] sums, int sumsAt, int step) {
        for (int t = 0; t < terms; t++) {
            int from = termAt + t * 3 * LANES;
            DoubleVector x = VectorMath.load(term, from);
            DoubleVector y = VectorMath.load(term, from + LANES);
            DoubleVector z = VectorMath.load(term, from + 2 * LANES);
            int to = sumsAt + t * LANES;
            DoubleVector sum0 = Lanes.plus(VectorMath.load(sums, to), row, at, x, y, z);
            DoubleVector sum1 = Lanes.plus(VectorMath.load(sums, to + step), row, at + 3 * LANES, x, y, z);
            DoubleVector sum2 = Lanes.plus(VectorMath.load(sums, to + 2 * step), row, at + 6 * LANES, x, y, z);
            DoubleVector sum3 = Lanes.plus(VectorMath.load(sums, to + 3 * step), row, at + 9 * LANES, x, y, z);
            Lanes.store(sum0, sum1, sum2, sum3, sums, to, step);
        }
    }

    private static void fourByTwo(
            double[] row, int at, int terms, double[] term, int termAt, double[] sums, int sumsAt, int step) {
        for (int t = 0; t < terms; t++) {
            int from = termAt + t * 2 * LANES;
            DoubleVector x = VectorMath.load(term, from);
            DoubleVector y = VectorMath.load(term, from + LANES);
            int to = sumsAt + t * LANES;
            DoubleVector sum0 = Lanes.plus(VectorMath.load(sums, to), row, at, x, y);
            DoubleVector sum1 = Lanes.plus(VectorMath.load(sums, to + step), row, at + 2 * LANES, x, y);
            DoubleVector sum2 = Lanes.plus(VectorMath.load(sums, to + 2 * step), row, at + 4 * LANES, x, y);
            DoubleVector sum3 = Lanes.plus(VectorMath.load(sums, to + 3 * step), row, at + 6 * LANES, x, y);
            Lanes.store(sum0, sum1, sum2, sum3, sums, to, step);
        }
    }

    private static void fourByOne(
            double[] row, int at, int terms, double[] term, int termAt, double[] sums, int sumsAt, int step) {
        for (int t = 0; t < terms; t++) {
            DoubleVector x = VectorMath.load(term, termAt + t * LANES);
            int to = sumsAt + t * LANES;
            DoubleVector sum0 = Lanes.plus(VectorMath.load(sums, to), row, at, x);
            DoubleVector sum1 = Lanes.plus(VectorMath.load(sums, to + step), row, at + LANES, x);
            DoubleVector sum2 = Lanes.plus(VectorMath.load(sums, to + 2 * step), row, at + 2 * LANES, x);
            DoubleVector sum3 = Lanes.plus(VectorMath.load(sums, to + 3 * step), row, at + 3 * LANES, x);
            Lanes.store(sum0, sum1, sum2, sum3, sums, to, step);
        }
    }

    private static void oneByAll(
            double[] row, int rowAt, int terms, double[] term, int termAt, double[] sums, int sumsAt, int width) {
        for (int t = 0; t < terms; t++) {
            int to = sumsAt + t * LANES;
            DoubleVector sum = VectorMath.load(sums, to);
            for (int i = 0; i < width; i += LANES) {
                sum = Lanes.plus(sum, row, rowAt + i, VectorMath.load(term, termAt + t * width + i));
            }
            sum.intoArray(sums, to);
        }
    }
}
