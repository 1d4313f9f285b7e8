package backstep.ui.network.model;

import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.TrainerState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was set up for each run, one setting after the other, so that it can be told which one trained it. */
final class RunSettings {

    private final Map<Integer, List<Setup>> setups = new HashMap<>();

    /**
     * What a run was given.
     *
     * @param stands how far the run had come, if it stood still
     */
    private record Setup(RunSpec run, Experiment experiment, Optional<Stand> stands) {}

    private record Stand(long epoch, int position) {

        static Stand of(TrainerState state) {
            return new Stand(
                    state.training().progress().epoch(),
                    state.training().progress().position());
        }
    }

    /** Takes note of what a run was given; what it was given before and did not train with is forgotten. */
    void given(Given next) {
        List<Setup> all = setups.computeIfAbsent(next.number(), run -> new ArrayList<>());
        Optional<Stand> stands = stands(next);
        boolean isUnused =
                !all.isEmpty() && stands.isPresent() && all.getLast().stands.equals(stands);
        if (isUnused) {
            all.removeLast();
        }
        all.add(new Setup(next.run(), next.spec().experiment(), stands));
    }

    private static Optional<Stand> stands(Given next) {
        return next.spec()
                .trained()
                .map(state ->
                        state.state() == RunState.RUNNING ? Optional.<Stand>empty() : Optional.of(Stand.of(state)))
                .orElse(Optional.of(new Stand(0, 0)));
    }

    /** Forgets a run and tells what it was given last that is this; empty if it is not known. */
    Optional<Experiment> ended(int run, RunSpec last) {
        List<Setup> all = Optional.ofNullable(setups.remove(run)).orElse(List.of());
        return all.reversed().stream()
                .filter(each -> each.run.equals(last))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
                .map(Setup::experiment);
    }

    void forget(int run) {
        setups.remove(run);
    }
}
