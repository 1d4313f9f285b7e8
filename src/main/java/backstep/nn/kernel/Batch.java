package backstep.nn.kernel;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;

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
     * @param columnsInUse how many columns a pass through the network touches
     */
    Batch(int size, int inputs, int outputs, int columnsInUse, int lanes) {
        this.size = size;
        this.inputs = inputs;
        this.outputs = outputs;
        int widest = Math.max(2 * lanes, CHUNK_NUMBERS / columnsInUse);
        int wanted = (size + widest - 1) / widest;
        int even = (size + wanted - 1) / wanted;
        this.width = (even + lanes - 1) / lanes * lanes;
        this.chunks = (size + width - 1) / width;
        this.values = new double[chunks * width * inputs];
        this.labels = new double[chunks * width];
        this.counts = new double[chunks * width * outputs];
    }

    /** Fills it with the samples at {@code order[from]}, {@code order[from + 1]} and so on. */
    void fill(Dataset data, int[] order, int from) {
        task = data.task();
        asked = Goal.PLAIN;
        for (int place = 0; place < labels.length; place++) {
            int sample = order[from + Math.min(place, size - 1)];
            labels[place] = data.label(sample);
            int chunk = place / width;
            for (int output = 0; output < outputs; output++) {
                counts[(chunk * (outputs - 1) + output) * width + place] = place < size ? 1 : 0;
            }
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
