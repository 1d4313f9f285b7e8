package backstep.nn.train;

import java.util.Optional;

/**
 * When a run ends by itself; the first rule that holds ends it.
 *
 * @param epochs after this many epochs in all; 0 for no limit
 * @param lossBelow once the training loss, penalty included, is below this; NaN for never
 * @param accuracyAbove once the share of training samples that are classified right is above this; NaN for never
 */
public record StopRules(long epochs, double lossBelow, double accuracyAbove) {

    public static final StopRules NONE = new StopRules(0, Double.NaN, Double.NaN);

    /** One of them. */
    public enum Rule {
        EPOCHS,
        LOSS,
        ACCURACY
    }

    /** Whether a run has to end, after an epoch. */
    public boolean areMet(Training training) {
        return met(training).isPresent();
    }

    /** The first rule that ends a run, after an epoch; empty if it goes on. */
    public Optional<Rule> met(Training training) {
        if (epochs > 0 && training.epochs() >= epochs) {
            return Optional.of(Rule.EPOCHS);
        }
        if (training.loss() < lossBelow) {
            return Optional.of(Rule.LOSS);
        }
        return isAccurate(training) ? Optional.of(Rule.ACCURACY) : Optional.empty();
    }

    private boolean isAccurate(Training training) {
        return !Double.isNaN(accuracyAbove)
                && training.evaluate(training.data()).accuracy() > accuracyAbove;
    }

    /** Only after a number of epochs. */
    public static StopRules after(long epochs) {
        return new StopRules(epochs, Double.NaN, Double.NaN);
    }
}
