package backstep.ui.network.model;

import backstep.data.Dataset;
import backstep.data.Split;
import java.util.Comparator;

/**
 * Which sample.
 *
 * @param test whether it is one of those that are not learned from
 * @param index its place among those of its part
 */
public record SamplePlace(boolean test, int index) {

    /** Those to learn from first, each part in its order. */
    public static final Comparator<SamplePlace> ORDER =
            Comparator.comparing(SamplePlace::test).thenComparingInt(SamplePlace::index);

    /** The part that it stands in. */
    public Dataset part(Split data) {
        return test ? data.test() : data.train();
    }
}
