package backstep.ui.network.model;

import backstep.data.Split;
import backstep.document.NetworkSpec;
import backstep.nn.Parameters;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunMark;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.TrainerState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the training is to come from what it was given to another network.
 *
 * @param spec the network, with the start that it has
 * @param run what it comes to
 */
record Handover(NetworkSpec spec, RunSpec run, Way way) {

    /** What the training does. */
    enum Way {
        /** It goes on where it stands. */
        CHANGE,
        /** It begins anew. */
        RESET,
        /** It goes on from where another run stood. */
        RESUME
    }

    /**
     * To what was changed: as the same run, of which other layers keep what they can of the weights; as a new one, with
     * the weights that its seed draws, if another seed or another data set was chosen.
     *
     * @param shown what the network has come to
     * @param goesOn whether training goes on if the training is given another network
     * @throws IllegalArgumentException with a text for people if network, samples and loss do not fit each other
     */
    static Handover changed(
            Given present, NetworkSpec next, Split split, @Nullable TrainingFrame shown, boolean goesOn) {
        Experiment before = present.spec().experiment();
        Experiment after = next.experiment();
        boolean isOtherData = DataSets.isOther(before.samples(), after.samples());
        if (after.network().equals(before.network()) && !isOtherData) {
            boolean atStart = next.trained().isEmpty();
            return new Handover(next, next.run(split), atStart ? Way.RESET : Way.CHANGE);
        }
        Set<Integer> frozen = after.network().equals(before.network()) ? next.frozen() : Set.of();
        NetworkSpec begun = NetworkSpec.of(after).withFrozen(frozen);
        RunSpec run = begun.run(split);
        return isOtherData || isOnlyRedrawn(before, after) || shown == null || !hasLearned(present, shown.snapshot())
                ? new Handover(goesOn ? Forecast.running(begun, run) : begun, run, Way.RESET)
                : reshaped(before, begun, run, shown.snapshot(), goesOn);
    }

    private static boolean isOnlyRedrawn(Experiment before, Experiment after) {
        return after.layers().equals(before.layers())
                && after.network().inputs() == before.network().inputs();
    }

    /** Its epochs go on, as it has learned something: only what a seed has drawn stands at epoch 0. */
    private static Handover reshaped(
            Experiment before, NetworkSpec begun, RunSpec run, Snapshot shown, boolean goesOn) {
        Parameters kept = shown.parameters().reshaped(run.initial().spec());
        // Before the first step there is no curve to be marked.
        List<RunMark> marks = shown.epoch() == 0
                ? List.of()
                : Stream.concat(shown.marks().stream(), marks(shown.epoch(), before, begun.experiment()))
                        .toList();
        TrainerState stands = TrainerState.goingOn(run, shown.epoch(), kept, shown.history(), marks);
        NetworkSpec after = begun.withTrained(Optional.of(goesOn ? stands.as(RunState.RUNNING) : stands));
        return new Handover(after, run, Way.RESUME);
    }

    private static Stream<RunMark> marks(long epoch, Experiment before, Experiment after) {
        Stream<RunMark> data = before.samples().equals(after.samples())
                ? Stream.of()
                : Stream.of(RunMark.of(epoch, RunMark.Kind.DATA));
        String was = before.network().text();
        String is = after.network().text();
        RunMark network = was.equals(is)
                ? RunMark.of(epoch, RunMark.Kind.NETWORK)
                : new RunMark(epoch, RunMark.Kind.NETWORK, was, is);
        return Stream.concat(data, Stream.of(network));
    }

    private static boolean hasLearned(Given present, Snapshot snapshot) {
        return snapshot.state() != RunState.DIVERGED
                && !snapshot.parameters().equals(present.run().initial());
    }

    /**
     * To what was undone, redone or opened: exactly where that stood.
     *
     * @param present null if there is no training yet
     * @param known whether the training is known to stand where it was given
     * @throws IllegalArgumentException with a text for people if network, samples and loss do not fit each other
     */
    static Handover restored(@Nullable Given present, NetworkSpec next, Split split, boolean known) {
        RunSpec run = next.run(split);
        // One that has finished would be paused by a change.
        boolean standsThere = known
                && present != null
                && present.run().standsFastUnder(run)
                && present.spec().trained().equals(next.trained())
                && !isFinished(next);
        return new Handover(next, run, next.trained().isEmpty() ? Way.RESET : standsThere ? Way.CHANGE : Way.RESUME);
    }

    private static boolean isFinished(NetworkSpec network) {
        return network.trained().map(TrainerState::state).equals(Optional.of(RunState.FINISHED));
    }
}
