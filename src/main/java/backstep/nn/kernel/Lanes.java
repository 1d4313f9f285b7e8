package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Small steps of loops over vectors. HotSpot is told to put them into the loops whatever it thinks of their size (see
 * {@code jvm.options}), as it is for {@link VectorMath}: a vector that crosses a call is put into an object.
 */
final class Lanes {

    private static final int COUNT = VectorMath.SPECIES.length();

    private Lanes() {}

    /** Puts two vectors beside each other. */
    static void store(DoubleVector left, DoubleVector right, double[] numbers, int at) {
        left.intoArray(numbers, at);
        right.intoArray(numbers, at + COUNT);
    }

    /** Puts three vectors beside each other. */
    static void store(DoubleVector left, DoubleVector middle, DoubleVector right, double[] numbers, int at) {
        store(left, middle, numbers, at);
        right.intoArray(numbers, at + 2 * COUNT);
    }

    /** Puts four vectors {@code step} numbers apart. */
    static void store(
            DoubleVector first,
            DoubleVector second,
            DoubleVector third,
            DoubleVector fourth,
            double[] numbers,
            int at,
            int step) {
        first.intoArray(numbers, at);
        second.intoArray(numbers, at + step);
        third.intoArray(numbers, at + 2 * step);
        fourth.intoArray(numbers, at + 3 * step);
    }

    /** Adds to numbers that are there. */
    static void add(DoubleVector more, double[] numbers, int at) {
        VectorMath.load(numbers, at).add(more).intoArray(numbers, at);
    }

    /** A sum and the product of a vector with numbers. */
    static DoubleVector plus(DoubleVector sum, double[] numbers, int at, DoubleVector x) {
        return x.fma(VectorMath.load(numbers, at), sum);
    }

    /** A sum and the products of two vectors with numbers that follow each other. */
    static DoubleVector plus(DoubleVector sum, double[] numbers, int at, DoubleVector x, DoubleVector y) {
        return plus(plus(sum, numbers, at, x), numbers, at + COUNT, y);
    }

    /** A sum and the products of three vectors with numbers that follow each other. */
    static DoubleVector plus(
            DoubleVector sum, double[] numbers, int at, DoubleVector x, DoubleVector y, DoubleVector z) {
        return plus(plus(sum, numbers, at, x, y), numbers, at + 2 * COUNT, z);
    }

    /** {@code size} with the sign of {@code x}, and 0 where that is 0. */
    static DoubleVector sign(DoubleVector x, DoubleVector size) {
        VectorMask<Double> negative = x.compare(VectorOperators.LT, 0);
        return size.blend(size.neg(), negative).blend(0, x.compare(VectorOperators.EQ, 0));
    }

    /** The sum of the lanes, one after the other: the order in which {@code reduceLanes} adds is not fixed. */
    static double total(DoubleVector lanes) {
        double sum = 0;
        for (int lane = 0; lane < COUNT; lane++) {
            sum += lanes.lane(lane);
        }
        return sum;
    }
}
