package backstep.ui.network.model;

import backstep.document.NetworkSpec;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.TrainerState;
import java.util.Optional;

/**
 * What the training was given last.
 *
 * @param spec what was set up, and where the run was to stand
 * @param run what it came to
 * @param number of the run
 */
record Given(NetworkSpec spec, RunSpec run, int number) {

    Given with(NetworkSpec other) {
        return new Given(other, run, number);
    }

    boolean isRunning() {
        return spec.trained().map(TrainerState::state).equals(Optional.of(RunState.RUNNING));
    }
}
