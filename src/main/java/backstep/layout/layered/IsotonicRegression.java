package backstep.layout.layered;

import java.util.Arrays;

/**
 * Finds the non-decreasing sequence nearest to given values in the sense of weighted least squares, by pooling adjacent
 * violators (Ayer and others, "An empirical distribution function for sampling with incomplete information", 1955).
 */
final class IsotonicRegression {

    private final double[] mean;
    private final double[] weight;
    private final int[] firstOfPool;
    private int pools;
    private int size;

    /** Takes up to this number of values. */
    IsotonicRegression(int capacity) {
        this.mean = new double[capacity];
        this.weight = new double[capacity];
        this.firstOfPool = new int[capacity];
    }

    /** Appends a value that is wished for. */
    void add(double value, double itsWeight) {
        mean[pools] = value;
        weight[pools] = itsWeight;
        firstOfPool[pools++] = size++;
        while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
            merge(--pools);
        }
    }

    private void merge(int pool) {
        double both = weight[pool - 1] + weight[pool];
        mean[pool - 1] = (mean[pool - 1] * weight[pool - 1] + mean[pool] * weight[pool]) / both;
        weight[pool - 1] = both;
    }

    /** The values of the result, in the order in which the wishes were added. */
    double[] values() {
        double[] values = new double[size];
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(values, firstOfPool[pool], pool + 1 < pools ? firstOfPool[pool + 1] : size, mean[pool]);
        }
        return values;
    }
}
