package backstep.picture.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Chooses the strongest of many figures. */
final class Strongest {

    private Strongest() {}

    /**
     * The indices of the {@code limit} figures farthest from zero, in ascending order; of equal ones the first. NaN is
     * stronger than everything, for it must not go unseen.
     */
    static int[] of(double[] figures, int limit) {
        if (figures.length <= limit) {
            return IntStream.range(0, figures.length).toArray();
        }
        double[] sizes = new double[figures.length];
        Arrays.setAll(sizes, index -> size(figures[index]));
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        double weakest = sorted[sorted.length - limit];
        int stronger = limit;
        for (int index = sorted.length - limit; index < sorted.length && sorted[index] == weakest; index++) {
            stronger--;
        }
        return take(sizes, weakest, limit, limit - stronger);
    }

    /** Everything above a size, and a number of those of exactly that size. */
    private static int[] take(double[] sizes, double weakest, int limit, int equal) {
        int[] chosen = new int[limit];
        int next = 0;
        int left = equal;
        for (int index = 0; index < sizes.length; index++) {
            boolean ties = sizes[index] == weakest && left > 0;
            if (sizes[index] > weakest || ties) {
                chosen[next++] = index;
                left -= ties ? 1 : 0;
            }
        }
        return chosen;
    }

    private static double size(double figure) {
        return Double.isNaN(figure) ? Double.POSITIVE_INFINITY : Math.abs(figure);
    }
}
