package backstep.nn.train;

import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * That a run came to nothing: its loss became infinite, NaN, or absurdly large.
 *
 * @param epoch how many epochs the network had learned whose loss it was, as losses are counted everywhere
 * @param loss that loss
 * @param parameter the first parameter, in the flat form, that was not finite by then; none if all were
 * @param settings of the run at that time
 * @param lastFinite the last network whose loss was still good
 * @param lastFiniteEpoch how many epochs it had learned for
 */
public record Divergence(
        long epoch,
        double loss,
        OptionalInt parameter,
        TrainingSettings settings,
        Parameters lastFinite,
        long lastFiniteEpoch) {

    /** A loss this many times the first one, or this large if that was below 1, is taken for divergence. */
    static final double EXPLODED = 1e9;

    /** Where a run that came to nothing stood with its last good network; it goes on from there with its settings. */
    public TrainerState wayBack(RunSpec run, LossHistory history, List<RunMark> marks) {
        return TrainerState.goingOn(run, lastFiniteEpoch, lastFinite, history, marks);
    }

    static OptionalInt firstNonFinite(Parameters parameters) {
        return IntStream.range(0, parameters.count())
                .filter(place -> !Double.isFinite(parameters.get(place)))
                .findFirst();
    }

    /** Whether it was so before any update: then no learning rate helps, and no network of this run is good. */
    public boolean isFromTheStart() {
        return epoch == 0 && settings.batch() == TrainingSettings.FULL_BATCH;
    }

    /** Whether there is a network to go back to that is another one than the run's first, and all numbers. */
    public boolean hasWayBack() {
        return !isFromTheStart() && firstNonFinite(lastFinite).isEmpty();
    }

    /**
     * What happened, where, and what to change.
     *
     * @param figures writes a number for people
     */
    public String message(DoubleFunction<String> figures) {
        String what = Messages.text("train.diverged", Long.toString(epoch), figures.apply(loss));
        String where = parameter.isPresent()
                ? Messages.text("train.diverged.where", Parameters.describe(lastFinite.spec(), parameter.getAsInt()))
                : Messages.text("train.diverged.nowhere");
        return what + " " + where + " " + suggestion(figures);
    }

    /** A learning rate to try instead: a tenth of what it was, rounded to two digits. */
    public double suggestedRate() {
        return new BigDecimal(settings.rate(epoch) / 10)
                .round(new MathContext(2))
                .doubleValue();
    }

    /** What to change: the gradients that are not zeroed, else the learning rate, else the sum that a loss is. */
    private String suggestion(DoubleFunction<String> figures) {
        if (isFromTheStart()) {
            return Messages.text("train.diverged.start");
        }
        if (!settings.zeroGradients()) {
            return Messages.text("train.diverged.zero");
        }
        String slower = figures.apply(suggestedRate());
        return settings.optimizer() == OptimizerKind.SGD
                ? Messages.text("train.diverged.rate", slower)
                : Messages.text(
                        "train.diverged.rateOf", slower, settings.optimizer().id());
    }
}
