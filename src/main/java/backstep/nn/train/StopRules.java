package backstep.nn.train;

/**
 * When a run ends by itself; the first rule that holds ends it.
 *
 * @param epochs after this many epochs in all; 0 for no limit
 * @param lossBelow once the training loss is below this; NaN for never
 * @param accuracyAbove once the share of training samples that are classified right is above this; NaN for never
 */
public record StopRules(long epochs, double lossBelow, double accuracyAbove) {

    public static final StopRules NONE = new StopRules(0, Double.NaN, Double.NaN);

    /** Whether a run has to end, after an epoch. */
    public boolean areMet(Training training) {
        boolean epochsDone = epochs > 0 && training.epochs() >= epochs;
        return epochsDone || training.loss() < lossBelow || isAccurate(training);
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
