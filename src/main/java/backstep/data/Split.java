package backstep.data;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Samples to learn from, and others to judge by. Either keeps the order in which the data set has them. */
public record Split(Dataset train, Dataset test) {

    /**
     * Draws which samples are learned from.
     *
     * @param trainShare the share of all samples that is learned from, above 0 and at most 1; with 1 the test part is
     *     empty
     * @param seed of the draw
     */
    public static Split of(Dataset data, double trainShare, long seed) {
        int count = (int) Math.round(data.size() * trainShare);
        int[] order = count == data.size() ? identity(count) : new RandomState(seed).permutation(data.size());
        return new Split(part(data, order, 0, count), part(data, order, count, data.size()));
    }

    /** Both parts changed in the same way. */
    public Split map(UnaryOperator<Dataset> change) {
        return new Split(change.apply(train), change.apply(test));
    }

    private static Dataset part(Dataset data, int[] order, int from, int to) {
        int[] chosen = Arrays.copyOfRange(order, from, to);
        Arrays.sort(chosen);
        return data.select(chosen);
    }

    private static int[] identity(int count) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        return order;
    }
}
