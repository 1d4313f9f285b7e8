package backstep.nn.train;

import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
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
 * @param good the last good network, if the loss is no good any more
 * @param divergence what happened, if the run has diverged
 */
public record TrainerState(
        RunState state,
        TrainingState training,
        LossHistory history,
        List<RunMark> marks,
        double limit,
        Optional<LastGood> good,
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
        this(state, training, history, List.of(), limit, Optional.empty(), divergence);
    }

    /** Where a run stands before it has learned anything. */
    public static TrainerState first(RunSpec run) {
        return new TrainerState(
                RunState.PAUSED, TrainingState.first(run), LossHistory.empty(), Double.NaN, Optional.empty());
    }

    /**
     * Where a run stands that goes on from a network after some epochs.
     *
     * @param network of the run's kind
     * @param history of those epochs, and maybe of more
     * @param marks likewise
     */
    public static TrainerState goingOn(
            RunSpec run, long epoch, Parameters network, LossHistory history, List<RunMark> marks) {
        List<RunMark> before =
                marks.stream().filter(mark -> mark.epoch() <= epoch).toList();
        return new TrainerState(
                RunState.PAUSED,
                TrainingState.first(run).startingAt(epoch, network),
                history.first(epoch),
                before,
                Double.NaN,
                Optional.of(new LastGood(epoch, network)),
                Optional.empty());
    }

    /** The same, doing something else. */
    public TrainerState as(RunState other) {
        return new TrainerState(other, training, history, marks, limit, good, divergence);
    }

    /** The same with another training. */
    public TrainerState with(TrainingState other) {
        return new TrainerState(state, other, history, marks, limit, good, divergence);
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
