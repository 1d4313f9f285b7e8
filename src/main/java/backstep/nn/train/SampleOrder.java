package backstep.nn.train;

import backstep.data.RandomState;
import backstep.text.Messages;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order a training takes its samples, and how it draws the next order.
 *
 * @param places of all samples, in the order in which they are taken
 * @param drawn whether that is the order of the present epoch, or of the next one if none is begun; else another is
 *     drawn from it first
 * @param random where the drawing stands, see {@link RandomState#state}
 */
public record SampleOrder(List<Integer> places, boolean drawn, String random) {

    /** @throws IllegalArgumentException with a text for people if a sample is missing or stands twice */
    public SampleOrder {
        places = List.copyOf(places);
        boolean isWhole = IntStream.range(0, places.size())
                .boxed()
                .toList()
                .equals(places.stream().sorted().toList());
        if (!isWhole) {
            throw new IllegalArgumentException(Messages.text("train.order", Integer.toString(places.size())));
        }
    }

    /** The order in which samples stand, as every training begins. */
    public static SampleOrder first(int samples, long seed) {
        return new SampleOrder(IntStream.range(0, samples).boxed().toList(), false, new RandomState(seed).state());
    }
}
