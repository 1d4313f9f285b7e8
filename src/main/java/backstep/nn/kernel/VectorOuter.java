package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Products of columns summed over the samples, in blocks of four by three, whose twelve sums stay in registers. */
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
            int width) {
        int r = 0;
        int triples = terms / 3 * 3;
        for (; r + 4 <= rows; r += 4) {
            int to = sumsAt + r * terms * LANES;
            fourByThree(row, rowAt + r * width, triples, term, termAt, sums, to, terms * LANES, width);
            int last = to + triples * LANES;
            int lastAt = termAt + triples * width;
            switch (terms - triples) {
                case 2 -> fourByTwo(row, rowAt + r * width, term, lastAt, sums, last, terms * LANES, width);
                case 1 -> fourByOne(row, rowAt + r * width, term, lastAt, sums, last, terms * LANES, width);
                default -> {
                    // The terms were a multiple of three: none is left over.
                }
            }
        }
        for (; r < rows; r++) {
            oneRow(row, rowAt + r * width, terms, term, termAt, sums, sumsAt + r * terms * LANES, width);
        }
    }

    private static void fourByThree(
            double[] row,
            int rowAt,
            int terms,
            double[] term,
            int termAt,
            double[] sums,
            int sumsAt,
            int step,
            int width) {
        for (int t = 0; t < terms; t += 3) {
            int from = termAt + t * width;
            int to0 = sumsAt + t * LANES;
            int to1 = to0 + step;
            int to2 = to1 + step;
            int to3 = to2 + step;
            DoubleVector sum00 = VectorMath.load(sums, to0);
            DoubleVector sum01 = VectorMath.load(sums, to0 + LANES);
            DoubleVector sum02 = VectorMath.load(sums, to0 + 2 * LANES);
            DoubleVector sum10 = VectorMath.load(sums, to1);
            DoubleVector sum11 = VectorMath.load(sums, to1 + LANES);
            DoubleVector sum12 = VectorMath.load(sums, to1 + 2 * LANES);
            DoubleVector sum20 = VectorMath.load(sums, to2);
            DoubleVector sum21 = VectorMath.load(sums, to2 + LANES);
            DoubleVector sum22 = VectorMath.load(sums, to2 + 2 * LANES);
            DoubleVector sum30 = VectorMath.load(sums, to3);
            DoubleVector sum31 = VectorMath.load(sums, to3 + LANES);
            DoubleVector sum32 = VectorMath.load(sums, to3 + 2 * LANES);
            for (int i = 0; i < width; i += LANES) {
                DoubleVector left = VectorMath.load(term, from + i);
                DoubleVector middle = VectorMath.load(term, from + width + i);
                DoubleVector right = VectorMath.load(term, from + 2 * width + i);
                DoubleVector x = VectorMath.load(row, rowAt + i);
                sum00 = x.fma(left, sum00);
                sum01 = x.fma(middle, sum01);
                sum02 = x.fma(right, sum02);
                x = VectorMath.load(row, rowAt + width + i);
                sum10 = x.fma(left, sum10);
                sum11 = x.fma(middle, sum11);
                sum12 = x.fma(right, sum12);
                x = VectorMath.load(row, rowAt + 2 * width + i);
                sum20 = x.fma(left, sum20);
                sum21 = x.fma(middle, sum21);
                sum22 = x.fma(right, sum22);
                x = VectorMath.load(row, rowAt + 3 * width + i);
                sum30 = x.fma(left, sum30);
                sum31 = x.fma(middle, sum31);
                sum32 = x.fma(right, sum32);
            }
            store(sum00, sum01, sum02, sums, to0);
            store(sum10, sum11, sum12, sums, to1);
            store(sum20, sum21, sum22, sums, to2);
            store(sum30, sum31, sum32, sums, to3);
        }
    }

    private static void store(DoubleVector left, DoubleVector middle, DoubleVector right, double[] sums, int at) {
        left.intoArray(sums, at);
        middle.intoArray(sums, at + LANES);
        right.intoArray(sums, at + 2 * LANES);
    }

    private static void fourByTwo(
            double[] row, int rowAt, double[] term, int termAt, double[] sums, int to, int step, int width) {
        int to1 = to + step;
        int to2 = to1 + step;
        int to3 = to2 + step;
        DoubleVector sum00 = VectorMath.load(sums, to);
        DoubleVector sum01 = VectorMath.load(sums, to + LANES);
        DoubleVector sum10 = VectorMath.load(sums, to1);
        DoubleVector sum11 = VectorMath.load(sums, to1 + LANES);
        DoubleVector sum20 = VectorMath.load(sums, to2);
        DoubleVector sum21 = VectorMath.load(sums, to2 + LANES);
        DoubleVector sum30 = VectorMath.load(sums, to3);
        DoubleVector sum31 = VectorMath.load(sums, to3 + LANES);
        for (int i = 0; i < width; i += LANES) {
            DoubleVector left = VectorMath.load(term, termAt + i);
            DoubleVector right = VectorMath.load(term, termAt + width + i);
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
        sum00.intoArray(sums, to);
        sum01.intoArray(sums, to + LANES);
        sum10.intoArray(sums, to1);
        sum11.intoArray(sums, to1 + LANES);
        sum20.intoArray(sums, to2);
        sum21.intoArray(sums, to2 + LANES);
        sum30.intoArray(sums, to3);
        sum31.intoArray(sums, to3 + LANES);
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

    /** All rows, see {@link KernelOps#total}. */
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
