package backstep.nn.kernel;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import java.util.Arrays;

/**
 * Samples as the kernel reads them: cut into chunks of the same width, each chunk with one column an input. The last
 * chunk is filled up with copies of the last sample, which do not count: what is finite for all samples is finite there
 * too.
 */
public final class Batch {

    /** How many numbers of a chunk are in use at once: 160 kB, which second-level caches hold; less was slower. */
    private static final int CHUNK_NUMBERS = 20_480;

    private final int size;
    private final int width;
    private final int chunks;
    private final int inputs;
    final double[] values;
    final double[] labels;
    final double[] counts;
    private Task task = Task.REGRESSION;
    /** Classes as 0 and 1; made when a loss asks for them. */
    private double[] bits = new double[0];

    /**
     * Room for samples.
     *
     * @param columnsInUse how many columns a pass through the network touches
     */
    Batch(int size, int inputs, int columnsInUse, int lanes) {
        this.size = size;
        this.inputs = inputs;
        int widest = Math.max(2 * lanes, CHUNK_NUMBERS / columnsInUse);
        int wanted = (size + widest - 1) / widest;
        int even = (size + wanted - 1) / wanted;
        this.width = (even + lanes - 1) / lanes * lanes;
        this.chunks = (size + width - 1) / width;
        this.values = new double[chunks * width * inputs];
        this.labels = new double[chunks * width];
        this.counts = new double[chunks * width];
    }

    /** Fills it with the samples at {@code order[from]}, {@code order[from + 1]} and so on. */
    void fill(Dataset data, int[] order, int from) {
        task = data.task();
        bits = new double[0];
        for (int place = 0; place < labels.length; place++) {
            int sample = order[from + Math.min(place, size - 1)];
            labels[place] = data.label(sample);
            counts[place] = place < size ? 1 : 0;
            int chunk = place / width;
            for (int input = 0; input < inputs; input++) {
                values[(chunk * (inputs - 1) + input) * width + place] = data.value(sample, input);
            }
        }
    }

    /** The number of samples. */
    public int size() {
        return size;
    }

    Task task() {
        return task;
    }

    /** What the outputs should be, in the order of the labels. */
    double[] targets(Goal goal) {
        if (!goal.zeroOne()) {
            return labels;
        }
        if (bits.length == 0) {
            bits = Arrays.stream(labels).map(goal::target).toArray();
        }
        return bits;
    }

    int width() {
        return width;
    }

    int chunks() {
        return chunks;
    }

    /** Where the inputs of a chunk stand in {@link #values}. */
    int inputsAt(int chunk) {
        return chunk * width * inputs;
    }

    /** Where the labels of a chunk stand, and its targets. */
    int targetsAt(int chunk) {
        return chunk * width;
    }
}
