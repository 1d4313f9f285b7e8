package backstep.ui.start;

import backstep.document.NetworkSpec;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Divergence;
import backstep.nn.train.LossMonitor;
import backstep.nn.train.RunSpec;
import backstep.nn.train.TrainerState;
import backstep.nn.train.Training;
import backstep.nn.train.TrainingState;
import java.util.Optional;

/** Trains a network for a while, so that a picture can show what becomes of it. */
final class Schooling {

    /** As a rule enough to see what is learned, and done in a small part of a second for a small network. */
    private static final long EPOCHS = 400;

    private Schooling() {}

    /** The network after some epochs; if it diverges before, as it was last. */
    static NetworkSpec of(NetworkSpec spec) {
        RunSpec run = spec.run(spec.experiment().samples().split());
        Training training = new Training(run.initial(), run.fed().train(), run.settings(), Backend.best());
        LossMonitor watch = new LossMonitor();
        boolean over = false;
        while (!over && training.epochs() < EPOCHS) {
            training.epoch();
            over = watch.sees(training) || run.stop().areMet(training);
        }
        Optional<TrainingState> finite = watch.divergence()
                .map(Divergence::lastFinite)
                .map(network -> training.state().withParameters(network));
        return spec.withTrained(Optional.of(TrainerState.first(run).with(finite.orElseGet(training::state))));
    }
}
