package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Products of columns summed over the samples, in blocks of four by two, whose eight sums stay in registers. */
final class VectorOuter {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private VectorOuter() {}

    /** All rows and terms, see {@link Columns#outer}. */
    static void outer(
            int rows,
            double[] row,
            int rowAt,
            int terms,
            double[] term,
            int termAt,
            double[] sums,
            int sumsAt,
            int width) {
        int r = 0;
        int pairs = terms / 2 * 2;
        for (; r + 4 <= rows; r += 4) {
            int to = sumsAt + r * terms * LANES;
            fourByTwo(row, rowAt + r * width, pairs, term, termAt, sums, to, terms * LANES, width);
            if (pairs < terms) {
                int last = to + pairs * LANES;
                fourByOne(row, rowAt + r * width, term, termAt + pairs * width, sums, last, terms * LANES, width);
            }
        }
        for (; r < rows; r++) {
            oneRow(row, rowAt + r * width, terms, term, termAt, sums, sumsAt + r * terms * LANES, width);
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
            DoubleVector sum00 = DoubleVector.zero(SPECIES);
            DoubleVector sum01 = sum00;
            DoubleVector sum10 = sum00;
            DoubleVector sum11 = sum00;
            DoubleVector sum20 = sum00;
            DoubleVector sum21 = sum00;
            DoubleVector sum30 = sum00;
            DoubleVector sum31 = sum00;
            int from = termAt + t * width;
            for (int i = 0; i < width; i += LANES) {
                DoubleVector left = DoubleVector.fromArray(SPECIES, term, from + i);
                DoubleVector right = DoubleVector.fromArray(SPECIES, term, from + width + i);
                DoubleVector x = DoubleVector.fromArray(SPECIES, row, rowAt + i);
                sum00 = x.fma(left, sum00);
                sum01 = x.fma(right, sum01);
                x = DoubleVector.fromArray(SPECIES, row, rowAt + width + i);
                sum10 = x.fma(left, sum10);
                sum11 = x.fma(right, sum11);
                x = DoubleVector.fromArray(SPECIES, row, rowAt + 2 * width + i);
                sum20 = x.fma(left, sum20);
                sum21 = x.fma(right, sum21);
                x = DoubleVector.fromArray(SPECIES, row, rowAt + 3 * width + i);
                sum30 = x.fma(left, sum30);
                sum31 = x.fma(right, sum31);
            }
            int to = sumsAt + t * LANES;
            addTo(sums, to, sum00, sum01);
            addTo(sums, to + step, sum10, sum11);
            addTo(sums, to + 2 * step, sum20, sum21);
            addTo(sums, to + 3 * step, sum30, sum31);
        }
    }

    private static void addTo(double[] sums, int at, DoubleVector left, DoubleVector right) {
        addTo(sums, at, left);
        addTo(sums, at + LANES, right);
    }

    private static void fourByOne(
            double[] row, int rowAt, double[] term, int termAt, double[] sums, int to, int step, int width) {
        DoubleVector sum0 = DoubleVector.zero(SPECIES);
        DoubleVector sum1 = sum0;
        DoubleVector sum2 = sum0;
        DoubleVector sum3 = sum0;
        for (int i = 0; i < width; i += LANES) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, term, termAt + i);
            sum0 = DoubleVector.fromArray(SPECIES, row, rowAt + i).fma(x, sum0);
            sum1 = DoubleVector.fromArray(SPECIES, row, rowAt + width + i).fma(x, sum1);
            sum2 = DoubleVector.fromArray(SPECIES, row, rowAt + 2 * width + i).fma(x, sum2);
            sum3 = DoubleVector.fromArray(SPECIES, row, rowAt + 3 * width + i).fma(x, sum3);
        }
        addTo(sums, to, sum0);
        addTo(sums, to + step, sum1);
        addTo(sums, to + 2 * step, sum2);
        addTo(sums, to + 3 * step, sum3);
    }

    /** Four terms at a time in the place of rows, as a product may be read either way. */
    private static void oneRow(
            double[] row, int rowAt, int terms, double[] term, int termAt, double[] sums, int to, int width) {
        int t = 0;
        for (; t + 4 <= terms; t += 4) {
            fourByOne(/* row= */ term, termAt + t * width, /* term= */ row, rowAt, sums, to + t * LANES, LANES, width);
        }
        for (; t < terms; t++) {
            product(row, rowAt, term, termAt + t * width, sums, to + t * LANES, width);
        }
    }

    private static void product(double[] a, int aAt, double[] b, int bAt, double[] sums, int to, int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int i = 0; i < width; i += LANES) {
            sum = DoubleVector.fromArray(SPECIES, a, aAt + i).fma(DoubleVector.fromArray(SPECIES, b, bAt + i), sum);
        }
        addTo(sums, to, sum);
    }

    /** All rows, see {@link Columns#total}. */
    static void total(int rows, double[] row, int rowAt, double[] sums, int sumsAt, int width) {
        for (int r = 0; r < rows; r++) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int i = 0; i < width; i += LANES) {
                sum = sum.add(DoubleVector.fromArray(SPECIES, row, rowAt + r * width + i));
            }
            addTo(sums, sumsAt + r * LANES, sum);
        }
    }

    private static void addTo(double[] sums, int at, DoubleVector more) {
        DoubleVector.fromArray(SPECIES, sums, at).add(more).intoArray(sums, at);
    }
}
