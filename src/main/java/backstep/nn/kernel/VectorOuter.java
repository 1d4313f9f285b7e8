package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of columns summed over the samples, in blocks of four rows and two terms. HotSpot keeps their eight sums in
 * registers; with twelve it would need one register more than there are and put sums on the stack.
 */
final class VectorOuter {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private VectorOuter() {}

    /** All rows and terms, see {@link KernelOps#outer}. */
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
        total(rows, row, rowAt, sums, totalsAt, width);
        int r = 0;
        int even = terms / 2 * 2;
        int step = terms * LANES;
        for (; r + 4 <= rows; r += 4) {
            int from = rowAt + r * width;
            int to = sumsAt + r * step;
            fourByTwo(row, from, even, term, termAt, sums, to, step, width);
            if (even < terms) {
                fourByOne(row, from, term, termAt + even * width, sums, to + even * LANES, step, width);
            }
        }
        for (; r < rows; r++) {
            oneRow(row, rowAt + r * width, terms, term, termAt, sums, sumsAt + r * step, width);
        }
    }

    private static void fourByTwo(
            double[] row,
            int rowAt,
            int terms,
            double[] term,
            int termAt,
            double[] sums,
            int sumsAt,
            int step,
            int width) {
        for (int t = 0; t < terms; t += 2) {
            int from = termAt + t * width;
            int to0 = sumsAt + t * LANES;
            int to1 = to0 + step;
            int to2 = to1 + step;
            int to3 = to2 + step;
            DoubleVector sum00 = VectorMath.load(sums, to0);
            DoubleVector sum01 = VectorMath.load(sums, to0 + LANES);
            DoubleVector sum10 = VectorMath.load(sums, to1);
            DoubleVector sum11 = VectorMath.load(sums, to1 + LANES);
            DoubleVector sum20 = VectorMath.load(sums, to2);
            DoubleVector sum21 = VectorMath.load(sums, to2 + LANES);
            DoubleVector sum30 = VectorMath.load(sums, to3);
            DoubleVector sum31 = VectorMath.load(sums, to3 + LANES);
            for (int i = 0; i < width; i += LANES) {
                DoubleVector left = VectorMath.load(term, from + i);
                DoubleVector right = VectorMath.load(term, from + width + i);
                DoubleVector x = VectorMath.load(row, rowAt + i);
                sum00 = x.fma(left, sum00);
                sum01 = x.fma(right, sum01);
                x = VectorMath.load(row, rowAt + width + i);
                sum10 = x.fma(left, sum10);
                sum11 = x.fma(right, sum11);
                x = VectorMath.load(row, rowAt + 2 * width + i);
                sum20 = x.fma(left, sum20);
                sum21 = x.fma(right, sum21);
                x = VectorMath.load(row, rowAt + 3 * width + i);
                sum30 = x.fma(left, sum30);
                sum31 = x.fma(right, sum31);
            }
            Lanes.store(sum00, sum01, sums, to0);
            Lanes.store(sum10, sum11, sums, to1);
            Lanes.store(sum20, sum21, sums, to2);
            Lanes.store(sum30, sum31, sums, to3);
        }
    }

    private static void fourByOne(
            double[] row, int rowAt, double[] term, int termAt, double[] sums, int to, int step, int width) {
        DoubleVector sum0 = DoubleVector.zero(SPECIES);
        DoubleVector sum1 = sum0;
        DoubleVector sum2 = sum0;
        DoubleVector sum3 = sum0;
        for (int i = 0; i < width; i += LANES) {
            DoubleVector x = VectorMath.load(term, termAt + i);
            sum0 = Lanes.plus(sum0, row, rowAt + i, x);
            sum1 = Lanes.plus(sum1, row, rowAt + width + i, x);
            sum2 = Lanes.plus(sum2, row, rowAt + 2 * width + i, x);
            sum3 = Lanes.plus(sum3, row, rowAt + 3 * width + i, x);
        }
        Lanes.add(sum0, sums, to);
        Lanes.add(sum1, sums, to + step);
        Lanes.add(sum2, sums, to + 2 * step);
        Lanes.add(sum3, sums, to + 3 * step);
    }

    /** Four terms at a time in the place of rows, as a product may be read either way. */
    private static void oneRow(
            double[] row, int rowAt, int terms, double[] term, int termAt, double[] sums, int to, int width) {
        int t = 0;
        for (; t + 4 <= terms; t += 4) {
            fourByOne(/* row= */ term, termAt + t * width, /* term= */ row, rowAt, sums, to + t * LANES, LANES, width);
        }
        for (; t < terms; t++) {
            oneByOne(row, rowAt, term, termAt + t * width, sums, to + t * LANES, width);
        }
    }

    private static void oneByOne(double[] a, int aAt, double[] b, int bAt, double[] sums, int to, int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            sum = Lanes.plus(sum, a, aAt + i, VectorMath.load(b, bAt + i));
        }
        Lanes.add(sum, sums, to);
    }

    /** Adds columns, summed over the samples: {@code sums[row] += Σ row}. */
    static void total(int rows, double[] row, int rowAt, double[] sums, int sumsAt, int width) {
        for (int r = 0; r < rows; r++) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int i = 0; i < width; i += LANES) {
                sum = sum.add(VectorMath.load(row, rowAt + r * width + i));
            }
            Lanes.add(sum, sums, sumsAt + r * LANES);
        }
    }
}
