package backstep.data;

import backstep.text.Messages;
import java.math.BigDecimal;

/**
 * How samples are divided into those to learn from and the others, as scikit-learn's {@code train_test_split} says it
 * with {@code test_size}, {@code shuffle} and {@code stratify}.
 *
 * @param trainShare the share of all samples that is learned from, {@value #LEAST} to 1; with 1 all are learned from, as
 *     they stand
 */
public record Division(double trainShare, Order order) {

    public static final double LEAST = 0.1;

    /** Every sample to learn from. */
    public static final Division NONE = shuffled(1);

    /** A fifth to judge by, so that overfitting can be seen. */
    public static final Division USUAL = shuffled(0.8);

    /** Which samples come into which part. */
    public enum Order implements Named {
        /** Drawn from all. */
        SHUFFLED,
        /** The first ones are learned from, the last ones judge: {@code shuffle=False}. */
        IN_ORDER,
        /** Drawn from each class by itself, so that both parts have the same shares of each: {@code stratify=y}. */
        STRATIFIED
    }

    /** @throws IllegalArgumentException with a text for people if the share is out of range */
    public Division {
        if (!(trainShare >= LEAST && trainShare <= 1)) {
            throw new IllegalArgumentException(Messages.text("data.trainShare", Double.toString(trainShare)));
        }
    }

    /** Drawn from all. */
    public static Division shuffled(double trainShare) {
        return new Division(trainShare, Order.SHUFFLED);
    }

    public Division withTrainShare(double other) {
        return new Division(other, order);
    }

    public Division withOrder(Order other) {
        return new Division(trainShare, other);
    }

    /** Whether there are no others. */
    public boolean isNone() {
        return trainShare == 1;
    }

    /** How many of some samples are not learned from: {@code ceil(test_size · samples)}. */
    public int testCount(int samples) {
        return (int) Math.ceil(testShare() * samples);
    }

    /** How many of some samples are learned from. */
    public int trainCount(int samples) {
        return samples - testCount(samples);
    }

    /** What a person would write: 0.3 of 0.7, where doubles give 0.30000000000000004. */
    private double testShare() {
        return BigDecimal.ONE
                .subtract(new BigDecimal(Double.toString(trainShare)))
                .doubleValue();
    }
}
