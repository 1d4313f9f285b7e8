package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sums of the lanes of vectors that follow each other, as many of them at once as a vector has lanes: two vectors fold into
 * one whose halves belong to one of them each, until each lane belongs to another vector.
 */
final class VectorReduction {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private static final Fold BY_FOUR = Fold.of(4);
    private static final Fold BY_TWO = Fold.of(2);
    private static final Fold BY_ONE = Fold.of(1);

    /**
     * How two vectors fold.
     *
     * @param partner of each lane, which is added to it
     * @param second the lanes that belong to the second vector
     */
    private record Fold(VectorShuffle<Double> partner, VectorMask<Double> second) {
        static Fold of(int distance) {
            boolean[] second = new boolean[LANES];
            for (int lane = 0; lane < LANES; lane++) {
                second[lane] = (lane & distance) != 0;
            }
            return new Fold(
                    VectorShuffle.fromOp(SPECIES, lane -> (lane ^ distance) % LANES),
                    VectorMask.fromArray(SPECIES, second, 0));
        }
    }

    private VectorReduction() {}

    /** See {@link KernelOps#reduce}. */
    static void reduce(double[] sums, double[] into, int count) {
        int whole = count / LANES * LANES;
        switch (LANES) {
            case 8 -> byEight(sums, into, whole);
            case 4 -> byFour(sums, into, whole);
            case 2 -> byTwo(sums, into, whole);
            default -> whole = 0;
        }
        for (int i = whole; i < count; i++) {
            into[i] += Lanes.total(VectorMath.load(sums, i * LANES));
        }
    }

    private static void byEight(double[] sums, double[] into, int count) {
        for (int i = 0; i < count; i += 8) {
            DoubleVector even = foldQuarter(sums, i * LANES);
            DoubleVector odd = foldQuarter(sums, (i + 1) * LANES);
            Lanes.add(fold(BY_ONE, even, odd), into, i);
        }
    }

    /** Of every second vector of eight. */
    private static DoubleVector foldQuarter(double[] sums, int at) {
        DoubleVector first = fold(BY_FOUR, VectorMath.load(sums, at), VectorMath.load(sums, at + 4 * LANES));
        DoubleVector second =
                fold(BY_FOUR, VectorMath.load(sums, at + 2 * LANES), VectorMath.load(sums, at + 6 * LANES));
        return fold(BY_TWO, first, second);
    }

    private static void byFour(double[] sums, double[] into, int count) {
        for (int i = 0; i < count; i += 4) {
            DoubleVector even = foldHalf(sums, i * LANES);
            DoubleVector odd = foldHalf(sums, (i + 1) * LANES);
            Lanes.add(fold(BY_ONE, even, odd), into, i);
        }
    }

    /** Of every second vector of four. */
    private static DoubleVector foldHalf(double[] sums, int at) {
        return fold(BY_TWO, VectorMath.load(sums, at), VectorMath.load(sums, at + 2 * LANES));
    }

    private static void byTwo(double[] sums, double[] into, int count) {
        for (int i = 0; i < count; i += 2) {
            int at = i * LANES;
            Lanes.add(fold(BY_ONE, VectorMath.load(sums, at), VectorMath.load(sums, at + LANES)), into, i);
        }
    }

    private static DoubleVector fold(Fold fold, DoubleVector first, DoubleVector second) {
        DoubleVector firsts = first.add(first.rearrange(fold.partner));
        return firsts.blend(second.add(second.rearrange(fold.partner)), fold.second);
    }
}
