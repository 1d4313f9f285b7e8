package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.RandomState;
import backstep.nn.kernel.Batch;
import backstep.nn.kernel.Kernel;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The samples of a training in the order in which they are taken, packed for the kernel; batches are packed in place. */
final class Samples {

    private final Kernel kernel;
    private final Dataset data;
    private final RandomState random;
    private final int[] order;

    /** Whether they are in the order that the present epoch, or the next one, takes them in. */
    private boolean drawn;

    private @Nullable Batch batch;
    /** One of another size, as the last batch of an epoch may be smaller than the others. */
    private @Nullable Batch other;

    /** Whether {@link #batch} holds all samples in the present order. */
    private boolean whole;

    /** Samples in the order in which they stand. */
    Samples(Kernel kernel, Dataset data, RandomState random) {
        this.kernel = kernel;
        this.data = data;
        this.random = random;
        this.order = IntStream.range(0, data.size()).toArray();
    }

    /** Samples in an order that was drawn before. */
    Samples(Kernel kernel, Dataset data, SampleOrder order) {
        this.kernel = kernel;
        this.data = data;
        this.random = RandomState.restored(order.random());
        this.drawn = order.drawn();
        this.order = order.places().stream().mapToInt(Integer::intValue).toArray();
        if (this.order.length != data.size()) {
            throw new IllegalArgumentException(Messages.text("train.order", Integer.toString(data.size())));
        }
    }

    /** Other samples, whose order is drawn by the same random numbers. */
    Samples with(Dataset other) {
        return new Samples(kernel, other, random);
    }

    /** In which order they are taken, and how the next one is drawn. */
    SampleOrder order() {
        return new SampleOrder(Arrays.stream(order).boxed().toList(), drawn, random.state());
    }

    Dataset data() {
        return data;
    }

    int size() {
        return order.length;
    }

    /** Draws the order of the next epoch, unless that is done. */
    void shuffle() {
        if (!drawn) {
            random.shuffle(order);
            whole = false;
            drawn = true;
        }
    }

    /** Another order is to be drawn for the next epoch. */
    void endEpoch() {
        drawn = false;
    }

    /** Which samples stand from one place of the order to another. */
    int[] order(int from, int to) {
        return Arrays.copyOfRange(order, from, to);
    }

    /** Which sample stands at a place of the order. */
    int at(int place) {
        return order[place];
    }

    /** The samples from one place of the order to another. */
    Batch pack(int from, int to) {
        Batch present = batch;
        if (present == null || present.size() != to - from) {
            present = another(from, to);
            other = batch;
            batch = present;
        } else if (!whole) {
            kernel.repack(present, data, order, from);
        }
        whole = to - from == order.length;
        return present;
    }

    private Batch another(int from, int to) {
        Batch known = other;
        if (known == null || known.size() != to - from) {
            return kernel.pack(data, order, from, to);
        }
        kernel.repack(known, data, order, from);
        return known;
    }
}
