package backstep.cli;

import java.util.Arrays;

/**
 * The losses of a run: those of all epochs as long as there is room, then of every second epoch, of every fourth and so
 * on, so that a run of any length can be kept.
 */
final class KeptLosses {

    /** More losses are of no more use in a curve; in JSON they take some 20 MB. */
    static final int MOST = 1 << 20;

    private static final int FIRST_ROOM = 1024;

    private final int most;
    private double[] losses;
    private int size;
    private long epochs;
    private long every = 1;
    private double last = Double.NaN;

    KeptLosses() {
        this(MOST);
    }

    /** @param most how many are kept, an even number */
    KeptLosses(int most) {
        this.most = most;
        this.losses = new double[Math.min(most, FIRST_ROOM)];
    }

    /** Takes the loss of another epoch. */
    void add(double loss) {
        last = loss;
        if (epochs++ % every == 0) {
            if (size == most) {
                halve();
            } else if (size == losses.length) {
                losses = Arrays.copyOf(losses, Math.min(most, 2 * size));
            }
            losses[size++] = loss;
        }
    }

    private void halve() {
        size /= 2;
        for (int i = 0; i < size; i++) {
            losses[i] = losses[2 * i];
        }
        every *= 2;
    }

    /** How many epochs there were. */
    long epochs() {
        return epochs;
    }

    /** Of how many epochs one is kept; number i is the loss of epoch i · {@code every}, counted from 0. */
    long every() {
        return every;
    }

    /** Those that are kept. */
    double[] toArray() {
        return Arrays.copyOf(losses, size);
    }

    /** That of the last epoch, whether it is kept or not; NaN before the first. */
    double last() {
        return last;
    }
}
