package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.RandomState;
import backstep.nn.kernel.Batch;
import backstep.nn.kernel.Kernel;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The samples of a training in the order in which they are taken, packed for the kernel; batches are packed in place. */
final class Samples {

    private final Kernel kernel;
    private final Dataset data;
    private final int[] order;
    private @Nullable Batch batch;
    /** Whether {@link #batch} holds all samples in the present order. */
    private boolean whole;

    Samples(Kernel kernel, Dataset data) {
        this.kernel = kernel;
        this.data = data;
        this.order = IntStream.range(0, data.size()).toArray();
    }

    /** The same samples in an order that was drawn before. */
    Samples(Kernel kernel, Dataset data, List<Integer> order) {
        this.kernel = kernel;
        this.data = data;
        this.order = order.stream().mapToInt(Integer::intValue).toArray();
        if (this.order.length != data.size()) {
            throw new IllegalArgumentException(Messages.text("train.order", Integer.toString(data.size())));
        }
    }

    List<Integer> order() {
        return Arrays.stream(order).boxed().toList();
    }

    Dataset data() {
        return data;
    }

    int size() {
        return order.length;
    }

    void shuffle(RandomState random) {
        random.shuffle(order);
        whole = false;
    }

    /** Which sample stands at a place of the order. */
    int at(int place) {
        return order[place];
    }

    /** The samples from one place of the order to another. */
    Batch pack(int from, int to) {
        Batch present = batch;
        if (present == null || present.size() != to - from) {
            present = kernel.pack(data, order, from, to);
            batch = present;
        } else if (!whole) {
            kernel.repack(present, data, order, from);
        }
        whole = to - from == order.length;
        return present;
    }
}
