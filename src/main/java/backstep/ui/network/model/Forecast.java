package backstep.ui.network.model;

import backstep.document.NetworkSpec;
import backstep.nn.Parameters;
import backstep.nn.train.RunSpec;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What acts make of a network. The training works elsewhere and says later where exactly it stands; until then this is what
 * an act has led to, so that it can be named and undone at once.
 */
final class Forecast {

    private Forecast() {}

    /** Where the run stands. */
    static TrainerState now(NetworkSpec spec, RunSpec run) {
        return spec.trained().orElseGet(() -> TrainerState.first(run));
    }

    /** Where a run that goes on was seen last; any other as it is. */
    static TrainerState seen(NetworkSpec spec, RunSpec run, @Nullable TrainingFrame frame) {
        TrainerState now = now(spec, run);
        if (now.state() != RunState.RUNNING || frame == null || !isOf(frame.snapshot(), now)) {
            return now;
        }
        TrainingState training = now.training();
        return now.with(
                training.withProgress(training.progress().at(frame.snapshot().epoch()))
                        .withParameters(frame.snapshot().parameters()));
    }

    private static boolean isOf(Snapshot snapshot, TrainerState now) {
        return snapshot.parameters().spec().equals(now.training().parameters().spec());
    }

    /** Whether a training is one of this network. */
    static boolean isOf(NetworkSpec spec, TrainerState told) {
        return told.training().parameters().spec().equals(spec.experiment().network());
    }

    static NetworkSpec running(NetworkSpec spec, RunSpec run) {
        return spec.withTrained(Optional.of(now(spec, run).as(RunState.RUNNING)));
    }

    /** At the end of the present epoch. */
    static TrainerState epoch(TrainerState now) {
        TrainingState.Progress progress = now.training().progress();
        return now.as(RunState.PAUSED).with(now.training().withProgress(progress.at(progress.epoch() + 1)));
    }

    /** One sample on. */
    static TrainerState sample(TrainerState now) {
        TrainingState.Progress was = now.training().progress();
        boolean isLast = was.position() + 1 >= now.training().order().places().size();
        return isLast
                ? epoch(now)
                : now.as(RunState.PAUSED)
                        .with(now.training()
                                .withProgress(new TrainingState.Progress(
                                        was.epoch(),
                                        was.position() + 1,
                                        was.loss(),
                                        was.batchLoss(),
                                        was.epochLoss())));
    }

    /** With another figure for a parameter. */
    static TrainerState edited(TrainerState now, int place, double value) {
        Parameters parameters = now.training().parameters().with(place, value);
        return now.with(now.training().withParameters(parameters));
    }

    /** The same on the samples of its experiment, if there are more or fewer than there were. */
    static NetworkSpec onItsSamples(NetworkSpec spec) {
        int count = spec.experiment().samples().trainCount();
        return spec.trained()
                .filter(each -> each.training().order().places().size() != count && count > 0)
                .map(each ->
                        spec.withTrained(Optional.of(each.with(each.training().withSamples(count)))))
                .orElse(spec);
    }

    /** A forecast, made exact by where the training stands in truth; at its start there is nothing to be told. */
    static NetworkSpec exact(NetworkSpec forecast, RunSpec run, TrainerState told) {
        TrainerState atRest = told.state() == RunState.RUNNING ? told.as(RunState.PAUSED) : told;
        return forecast.withTrained(atRest.equals(TrainerState.first(run)) ? Optional.empty() : Optional.of(atRest));
    }
}
