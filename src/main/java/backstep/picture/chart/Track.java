package backstep.picture.chart;

import java.util.OptionalInt;

/** One figure of a run over its epochs, in points that stand for one epoch or for several and follow each other. */
public interface Track {

    /** How many points there are. */
    int size();

    /** The first epoch that a point stands for. */
    long first(int point);

    /** The last one. */
    long last(int point);

    /** The smallest figure among its epochs; NaN where nothing was measured. */
    double smallest(int point);

    /** The largest one. */
    double largest(int point);

    /** Where a point lies among the epochs. */
    default double centre(int point) {
        return (first(point) + last(point)) / 2.0;
    }

    /** The first point that does not lie before {@code epoch}; {@link #size} if all do. */
    default int from(double epoch) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (centre(middle) < epoch) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The point that stands for an epoch, if one does. */
    default OptionalInt at(long epoch) {
        int point = Math.min(from((double) epoch), size() - 1);
        if (point > 0 && first(point) > epoch) {
            point--;
        }
        boolean found = point >= 0 && first(point) <= epoch && epoch <= last(point);
        return found ? OptionalInt.of(point) : OptionalInt.empty();
    }
}
