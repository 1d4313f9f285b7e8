package backstep.nn.train;

import backstep.nn.kernel.Backend;
import java.util.ArrayList;
import java.util.List;

/** Trains on the thread of the test, and says where the run stands then. */
final class SavedTrainer {

    private SavedTrainer() {}

    /** A run from its start, for a number of epochs. */
    static TrainerState after(RunSpec run, int epochs) throws InterruptedException {
        return saved(new TrainingLoop(run, Backend.best(), _ -> {}), epochs);
    }

    /** A run that goes on from a state. */
    static TrainerState resumed(RunSpec run, TrainerState from, int epochs) throws InterruptedException {
        TrainingLoop trainer = new TrainingLoop(run, Backend.best(), _ -> {});
        trainer.resume(run, from);
        return saved(trainer, epochs);
    }

    private static TrainerState saved(TrainingLoop trainer, int epochs) throws InterruptedException {
        for (int epoch = 0; epoch < epochs; epoch++) {
            trainer.stepEpoch();
        }
        List<TrainerState> states = new ArrayList<>();
        trainer.save(state -> {
            states.add(state);
            trainer.close();
        });
        trainer.work();
        return states.getFirst();
    }
}
