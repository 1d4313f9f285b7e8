package backstep.nn.train;

import backstep.nn.MlpSpec;
import backstep.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * Where a run stands, with what is known of how it came there: enough to go on exactly, and to show what was shown.
 *
 * @param state what the run was doing; one that was running is paused when it is restored
 * @param history the losses so far
 * @param marks what was changed while the run was under way
 * @param limit from which loss on the run counts as diverged; NaN before the first epoch
 * @param divergence what happened, if the run has diverged
 */
public record TrainerState(
        RunState state,
        TrainingState training,
        LossHistory history,
        List<RunMark> marks,
        double limit,
        Optional<Divergence> divergence) {

    public TrainerState {
        marks = List.copyOf(marks);
    }

    /** Where a run stands in which nothing was changed. */
    public TrainerState(
            RunState state,
            TrainingState training,
            LossHistory history,
            double limit,
            Optional<Divergence> divergence) {
        this(state, training, history, List.of(), limit, divergence);
    }

    /** Where a run stands before it has learned anything. */
    public static TrainerState first(RunSpec run) {
        return new TrainerState(
                RunState.PAUSED, TrainingState.first(run), LossHistory.empty(), Double.NaN, Optional.empty());
    }

    /** The same, doing something else. */
    public TrainerState as(RunState other) {
        return new TrainerState(other, training, history, marks, limit, divergence);
    }

    /** The same with another training. */
    public TrainerState with(TrainingState other) {
        return new TrainerState(state, other, history, marks, limit, divergence);
    }

    /** @throws IllegalArgumentException with a text for people if it is no state of a run of this kind */
    void requireFit(RunSpec run) {
        MlpSpec network = run.initial().spec();
        int samples = run.data().train().size();
        boolean fits = training.parameters().spec().equals(network)
                && training.order().places().size() == samples;
        if (!fits) {
            throw new IllegalArgumentException(Messages.text("train.state", network.text()));
        }
    }
}
