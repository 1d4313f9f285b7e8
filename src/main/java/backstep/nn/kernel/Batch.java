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

    /** How many vectors wide the blocks are in which products are fastest. */
    private static final int BLOCK = 3;

    private final int size;
    private final int width;
    private final int chunks;
    private final int inputs;
    final double[] values;
    final double[] labels;
    /** 1 for each sample that counts, 0 for others, in a column for each output. */
    final double[] counts;
    /** How many columns of targets there are. */
    private final int outputs;

    private Task task = Task.REGRESSION;
    /** What the outputs should be, where that is not the labels; as long as {@link #counts} once a goal has asked for it. */
    private double[] ofGoal = new double[0];

    /** What {@link #ofGoal} is filled for, with the present samples; else a goal that the labels themselves are for. */
    private Goal asked = Goal.PLAIN;

    /**
     * Room for samples.
     *
     * @param outputs how many outputs the network has
     * @param columnsInUse how many columns are in use at once: those of two layers that follow each other
     */
    Batch(int size, int inputs, int outputs, int columnsInUse, int lanes) {
        this.size = size;
        this.inputs = inputs;
        this.outputs = outputs;
        this.width = width(size, CHUNK_NUMBERS / columnsInUse, lanes);
        this.chunks = (size + width - 1) / width;
        this.values = new double[chunks * width * inputs];
        this.labels = new double[chunks * width];
        this.counts = new double[chunks * width * outputs];
        count();
    }

    /** Samples that are too many for one chunk are divided evenly, each chunk a whole number of blocks. */
    private static int width(int size, int most, int lanes) {
        int block = BLOCK * lanes;
        if (size <= Math.max(block, most)) {
            return roundedUp(size, lanes);
        }
        int widest = Math.max(1, most / block) * block;
        int chunks = (size + widest - 1) / widest;
        return roundedUp((size + chunks - 1) / chunks, block);
    }

    private static int roundedUp(int number, int step) {
        return (number + step - 1) / step * step;
    }

    /** Fills it with the samples at {@code order[from]}, {@code order[from + 1]} and so on. */
    void fill(Dataset data, int[] order, int from) {
        task = data.task();
        asked = Goal.PLAIN;
        for (int chunk = 0; chunk < chunks; chunk++) {
            int first = chunk * width;
            for (int place = first; place < first + width; place++) {
                int sample = order[from + Math.min(place, size - 1)];
                labels[place] = data.label(sample);
                int at = inputsAt(chunk) + place - first;
                for (int input = 0; input < inputs; input++) {
                    values[at + input * width] = data.value(sample, input);
                }
            }
        }
    }

    /** Which places count is the same for all samples that are filled in later. */
    private void count() {
        for (int chunk = 0; chunk < chunks; chunk++) {
            int counted = Math.min(width, size - chunk * width);
            for (int output = 0; output < outputs; output++) {
                int at = targetsAt(chunk) + output * width;
                Arrays.fill(counts, at, at + counted, 1);
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

    /** Makes ready what the outputs should be. Before several threads read the batch, one must have done so. */
    void prepare(Goal goal) {
        if (needsNoTargets(goal) || goal.equals(asked)) {
            return;
        }
        if (ofGoal.length == 0) {
            ofGoal = new double[counts.length];
        }
        for (int place = 0; place < labels.length; place++) {
            for (int output = 0; output < outputs; output++) {
                ofGoal[(place / width * (outputs - 1) + output) * width + place] = goal.target(output, labels[place]);
            }
        }
        asked = goal;
    }

    private boolean needsNoTargets(Goal goal) {
        return outputs == 1 && !goal.zeroOne();
    }

    /** What the outputs should be for a goal that the batch is {@link #prepare}d for: of each chunk a column for each output. */
    double[] targets(Goal goal) {
        if (needsNoTargets(goal)) {
            return labels;
        }
        if (!goal.equals(asked)) {
            throw new IllegalStateException("the batch is prepared for another goal");
        }
        return ofGoal;
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

    /** Where the targets of a chunk's first output stand, and its counts. */
    int targetsAt(int chunk) {
        return chunk * width * outputs;
    }
}
