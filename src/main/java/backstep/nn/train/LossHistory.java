package backstep.nn.train;

import java.util.Arrays;

/**
 * The losses of a run in a few thousand points, however long it is. Each point stands for equally many epochs and keeps
 * the smallest and the largest loss among them, so that no spike is lost. Immutable.
 */
public final class LossHistory {

    private final long stride;
    private final double[] smallest;
    private final double[] largest;
    private final long epochs;

    private LossHistory(long stride, double[] smallest, double[] largest, long epochs) {
        this.stride = stride;
        this.smallest = smallest;
        this.largest = largest;
        this.epochs = epochs;
    }

    /** How many points there are; point i stands for the epochs from i · {@link #stride} on. */
    public int size() {
        return smallest.length;
    }

    /** How many epochs each point stands for; the last may stand for fewer. */
    public long stride() {
        return stride;
    }

    /** The number of epochs in all. */
    public long epochs() {
        return epochs;
    }

    public double smallest(int point) {
        return smallest[point];
    }

    public double largest(int point) {
        return largest[point];
    }

    /** Gathers losses. When it is full, neighbours become one point. */
    static final class Recorder {
        static final int CAPACITY = 4096;

        private final double[] smallest = new double[CAPACITY];
        private final double[] largest = new double[CAPACITY];
        /** Each point stands for 2 to the power of this many epochs. */
        private int shift;

        private long epochs;

        void add(double loss) {
            if (epochs >> shift == CAPACITY) {
                halve();
            }
            int point = (int) (epochs >> shift);
            boolean fresh = epochs == (long) point << shift;
            smallest[point] = fresh ? loss : Math.min(smallest[point], loss);
            largest[point] = fresh ? loss : Math.max(largest[point], loss);
            epochs++;
        }

        private void halve() {
            for (int point = 0; point < CAPACITY / 2; point++) {
                smallest[point] = Math.min(smallest[2 * point], smallest[2 * point + 1]);
                largest[point] = Math.max(largest[2 * point], largest[2 * point + 1]);
            }
            shift++;
        }

        LossHistory history() {
            long stride = 1L << shift;
            int size = (int) ((epochs + stride - 1) >> shift);
            return new LossHistory(stride, Arrays.copyOf(smallest, size), Arrays.copyOf(largest, size), epochs);
        }
    }
}
