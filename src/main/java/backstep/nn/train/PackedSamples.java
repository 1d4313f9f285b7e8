package backstep.nn.train;

import backstep.data.Dataset;
import backstep.nn.kernel.Batch;
import backstep.nn.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** Keeps the last two data sets packed for a kernel: after each epoch the same ones are measured again. */
final class PackedSamples {

    private final Kernel kernel;
    private @Nullable Packed last;
    private @Nullable Packed before;

    private record Packed(Dataset data, Batch batch) {}

    PackedSamples(Kernel kernel) {
        this.kernel = kernel;
    }

    /** All samples of a data set, in its order. */
    @SuppressWarnings("ReferenceEquality") // to compare thousands of numbers would take longer than to pack them
    Batch of(Dataset data) {
        Packed known = last;
        if (known == null || known.data != data) {
            Packed older = before;
            known = older != null && older.data == data ? older : new Packed(data, kernel.pack(data));
            before = last;
            last = known;
        }
        return known.batch;
    }
}
