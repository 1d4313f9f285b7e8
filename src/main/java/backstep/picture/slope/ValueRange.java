package backstep.picture.slope;

import backstep.nn.field.Range;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Chooses which values a picture of a curve reaches over. */
final class ValueRange {

    /** How much of the values on each side may lie beyond the picture, where those would press the rest flat. */
    private static final double OUTSIDE = 0.05;

    private static final double FARTHEST = 3;
    private static final double MARGIN = 0.08;

    private ValueRange() {}

    /**
     * A range for values, most of which it holds.
     *
     * @param musts others that it holds all
     */
    static Range of(double[] values, double... musts) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        double[] held = Arrays.stream(musts).filter(Double::isFinite).toArray();
        if (sorted.length == 0 && held.length == 0) {
            return new Range(-1, 1);
        }
        DoubleStream ends = DoubleStream.of(held);
        if (sorted.length > 0) {
            double low = sorted[(int) (OUTSIDE * (sorted.length - 1))];
            double high = sorted[(int) Math.ceil((1 - OUTSIDE) * (sorted.length - 1))];
            double reach = FARTHEST * (high - low);
            ends = DoubleStream.concat(
                    ends,
                    DoubleStream.of(
                            Math.max(sorted[0], low - reach), Math.min(sorted[sorted.length - 1], high + reach)));
        }
        double[] both = ends.sorted().toArray();
        return padded(both[0], both[both.length - 1]);
    }

    private static Range padded(double low, double high) {
        double length = high - low;
        double least = Math.max(Math.ulp(Math.max(Math.abs(low), Math.abs(high))) * 64, Double.MIN_NORMAL);
        if (!Double.isFinite(length)) {
            return new Range(-Double.MAX_VALUE / 4, Double.MAX_VALUE / 4);
        }
        if (length <= least) {
            double around = Math.max(1, Math.abs(low) / 10);
            return new Range(low - around, low + around);
        }
        return new Range(low - MARGIN * length, high + MARGIN * length);
    }
}
