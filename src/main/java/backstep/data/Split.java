package backstep.data;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Samples to learn from, and others to judge by: the rows of scikit-learn's {@code train_test_split}, in its order.
 */
public record Split(Dataset train, Dataset test) {

    /** The two parts of drawn samples. */
    public static Split of(Dataset data, double trainShare, long seed) {
        return of(data, Division.shuffled(trainShare), seed);
    }

    /**
     * The two parts of some samples.
     *
     * @param seed of the draw, {@code random_state}
     * @throws DivisionException if classes are too small to be divided each
     */
    public static Split of(Dataset data, Division division, long seed) {
        int[][] places = places(data, division, seed);
        return new Split(data.select(places[0]), data.select(places[1]));
    }

    /** Which rows come into the first part and which into the second, in their order there; see {@link #of}. */
    public static int[][] places(Dataset data, Division division, long seed) {
        if (division.isNone()) {
            return new int[][] {IntStream.range(0, data.size()).toArray(), {}};
        }
        int tests = division.testCount(data.size());
        int trains = data.size() - tests;
        return switch (division.order()) {
            case IN_ORDER -> {
                int[] all = IntStream.range(0, data.size()).toArray();
                yield new int[][] {Arrays.copyOf(all, trains), Arrays.copyOfRange(all, trains, all.length)};
            }
            case SHUFFLED -> {
                int[] drawn = new RandomState(seed).permutation(data.size());
                yield new int[][] {Arrays.copyOfRange(drawn, tests, drawn.length), Arrays.copyOf(drawn, tests)};
            }
            case STRATIFIED -> Stratified.of(data, trains, tests, new RandomState(seed));
        };
    }

    /** Both parts changed in the same way. */
    public Split map(UnaryOperator<Dataset> change) {
        return new Split(change.apply(train), change.apply(test));
    }
}
