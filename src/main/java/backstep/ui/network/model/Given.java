package backstep.ui.network.model;

import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What the trainer was given last.
 *
 * @param experiment what was set up
 * @param run what it came to
 * @param number of the run
 */
record Given(Experiment experiment, RunSpec run, int number) {

    /**
     * What a network of another shape begins with: what it can keep of one that has learned something, else what its own
     * seed draws.
     *
     * @param shown what the network has come to
     */
    Parameters startOf(MlpSpec shape, @Nullable TrainingFrame shown) {
        boolean onlyRedrawn = shape.layers().equals(experiment.layers())
                && shape.inputs() == run.initial().spec().inputs();
        if (shown == null || onlyRedrawn || !hasLearned(shown.snapshot())) {
            return Parameters.draw(shape);
        }
        return shown.snapshot().parameters().reshaped(shape);
    }

    private boolean hasLearned(Snapshot snapshot) {
        return snapshot.state() != RunState.DIVERGED && !snapshot.parameters().equals(run.initial());
    }
}
