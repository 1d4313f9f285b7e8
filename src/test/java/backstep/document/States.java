package backstep.document;

import backstep.data.Split;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.train.LossHistory;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.TrainerState;
import backstep.nn.train.Training;
import backstep.nn.train.TrainingLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the runs of some networks stand. */
final class States {

    private States() {}

    /** At the start, but with other parameters. */
    static TrainerState of(NetworkSpec network, Parameters parameters) {
        Split split = network.experiment().samples().split();
        RunSpec run = network.run(split).from(parameters);
        Training training = new Training(parameters, run.fed().train(), run.settings(), Backend.PLAIN);
        return new TrainerState(RunState.PAUSED, training.state(), LossHistory.empty(), Double.NaN, Optional.empty());
    }

    /** After some epochs. */
    static TrainerState after(NetworkSpec network, int epochs) {
        RunSpec run = network.run(network.experiment().samples().split());
        TrainingLoop trainer = new TrainingLoop(run, Backend.PLAIN, _ -> {});
        for (int epoch = 0; epoch < epochs; epoch++) {
            trainer.stepEpoch();
        }
        List<TrainerState> states = new ArrayList<>();
        trainer.save(state -> {
            states.add(state);
            trainer.close();
        });
        try {
            trainer.work();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return states.getFirst();
    }
}
