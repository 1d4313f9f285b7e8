package backstep.ui.network.model;

import backstep.data.Split;
import backstep.document.NetworkSpec;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.TrainerState;
import java.util.Optional;
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
     * To what was changed: as the same run if the network is of the same kind, else as a new one, which keeps what can be
     * kept of the weights.
     *
     * @param shown what the network has come to
     * @param goesOn whether training goes on if another run begins
     * @throws IllegalArgumentException with a text for people if network, samples and loss do not fit each other
     */
    static Handover changed(
            Given present, NetworkSpec next, Split split, @Nullable TrainingFrame shown, boolean goesOn) {
        if (next.experiment().network().equals(present.spec().experiment().network())) {
            boolean atStart = next.trained().isEmpty();
            return new Handover(next, next.run(split), atStart ? Way.RESET : Way.CHANGE);
        }
        MlpSpec network = next.experiment().network();
        Parameters drawn = Parameters.draw(network);
        Parameters initial = startOf(present, drawn, shown);
        NetworkSpec begun =
                NetworkSpec.of(next.experiment()).withStart(Optional.of(initial).filter(each -> !each.equals(drawn)));
        RunSpec run = begun.run(split);
        return new Handover(goesOn ? Forecast.running(begun, run) : begun, run, Way.RESET);
    }

    /**
     * What a network of another shape begins with: what it can keep of one that has learned something, else what its own
     * seed draws.
     */
    private static Parameters startOf(Given present, Parameters drawn, @Nullable TrainingFrame shown) {
        MlpSpec shape = drawn.spec();
        boolean onlyRedrawn = shape.layers().equals(present.spec().experiment().layers())
                && shape.inputs() == present.run().initial().spec().inputs();
        return shown == null || onlyRedrawn || !hasLearned(present, shown.snapshot())
                ? drawn
                : shown.snapshot().parameters().reshaped(shape);
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
