package backstep.nn.train;

import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When a run ends by itself; the first rule that holds ends it.
 *
 * @param epochs after this many epochs in all; 0 for no limit
 * @param lossBelow once the training loss, penalty included, is below this; NaN for never
 * @param accuracyAbove once the share of training samples that are classified right is above this; NaN for never
 */
public record StopRules(long epochs, double lossBelow, double accuracyAbove) {

    public static final StopRules NONE = new StopRules(0, Double.NaN, Double.NaN);

    /** Whether a run has to end, after an epoch. */
    public boolean areMet(Training training) {
        return met(
                        training.epochs(),
                        training.loss(),
                        () -> training.evaluate(training.data()).accuracy())
                .isPresent();
    }

    /**
     * The first rule that holds after an epoch; empty for none.
     *
     * @param done the epochs so far
     * @param loss of the last of them
     * @param accuracy the share of training samples that are classified right; asked for only if a rule needs it
     */
    public Optional<StopRule> met(long done, double loss, DoubleSupplier accuracy) {
        if (epochs > 0 && done >= epochs) {
            return Optional.of(StopRule.EPOCHS);
        }
        if (loss < lossBelow) {
            return Optional.of(StopRule.LOSS);
        }
        boolean isAccurate = !Double.isNaN(accuracyAbove) && accuracy.getAsDouble() > accuracyAbove;
        return isAccurate ? Optional.of(StopRule.ACCURACY) : Optional.empty();
    }

    /** The others alone. */
    public StopRules without(StopRule rule) {
        return switch (rule) {
            case EPOCHS -> new StopRules(0, lossBelow, accuracyAbove);
            case LOSS -> new StopRules(epochs, Double.NaN, accuracyAbove);
            case ACCURACY -> new StopRules(epochs, lossBelow, Double.NaN);
        };
    }

    /** Only after a number of epochs. */
    public static StopRules after(long epochs) {
        return new StopRules(epochs, Double.NaN, Double.NaN);
    }
}
