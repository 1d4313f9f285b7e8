package backstep.nn.train;

import backstep.nn.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run at one moment. Immutable.
 *
 * @param spec what it runs on
 * @param answered how many of the commands that the trainer was given are carried out
 * @param run which run it belongs to: each reset starts another
 * @param epoch the number of epochs that are finished
 * @param position how many samples of the next epoch are done
 * @param nextSample the place, among the samples that are learned from, of the one that is taken next
 * @param lastSample the place of the one that was taken last in the present epoch
 * @param loss the training loss of the last finished epoch, penalty included, before its updates; NaN before the first
 * @param train the network as it is now on the samples that it learns from
 * @param test the same on the others
 * @param learningRate of the next epoch
 * @param parameters the network as it is now
 * @param gradients those that the last update used, or as far as the present batch has gathered them; before the first
 *     step, those of the first batch
 * @param history the losses so far
 * @param marks what was changed while it was under way
 * @param epochsPerSecond how fast the last stretch of training went; 0 if there was none
 */
public record Snapshot(
        RunSpec spec,
        int answered,
        int run,
        RunState state,
        long epoch,
        int position,
        int nextSample,
        OptionalInt lastSample,
        double loss,
        Evaluation train,
        Evaluation test,
        double learningRate,
        Parameters parameters,
        Parameters gradients,
        LossHistory history,
        List<RunMark> marks,
        Optional<Divergence> divergence,
        double epochsPerSecond) {

    /** The figures that are told of it. */
    public Told told() {
        return Told.of(this);
    }

    /**
     * The rule that has ended the run; empty if it goes on, or was ended otherwise.
     *
     * @param rules that are set by now: one that is set no more ends nothing
     */
    public Optional<StopRule> endedBy(StopRules rules) {
        return state == RunState.FINISHED ? rules.met(epoch, loss, train::accuracy) : Optional.empty();
    }
}
