package backstep.nn.train;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Moments of runs whose losses are made up. */
public final class Snapshots {

    private Snapshots() {}

    /** A run of the first experiment with these training losses; the test loss is twice as large, accuracies are ½ and ¼. */
    public static Snapshot of(double... losses) {
        return of(losses, Optional.empty());
    }

    /** The same, after which the run came to nothing. */
    public static Snapshot diverged(double... losses) {
        RunSpec spec = spec();
        Divergence divergence = new Divergence(
                losses.length, losses[losses.length - 1], OptionalInt.empty(), spec.settings(), spec.initial());
        return of(losses, Optional.of(divergence));
    }

    private static Snapshot of(double[] losses, Optional<Divergence> divergence) {
        RunSpec spec = spec();
        Parameters parameters = spec.initial();
        return new Snapshot(
                spec,
                0,
                0,
                RunState.PAUSED,
                losses.length,
                0,
                0,
                Double.NaN,
                new Evaluation(0.5, 0, 0.5, new double[1][0], new int[0]),
                new Evaluation(1, 0, 0.25, new double[1][0], new int[0]),
                0.05,
                parameters,
                parameters,
                history(losses),
                List.of(),
                divergence,
                0);
    }

    private static RunSpec spec() {
        Experiment first = Experiment.first().withSamples(new SampleSource.Named(DatasetSpec.of(Generator.MOONS)));
        return first.run(first.samples().split());
    }

    private static LossHistory history(double... losses) {
        LossHistory.Recorder recorder = new LossHistory.Recorder();
        for (double loss : losses) {
            if (recorder.add(loss)) {
                recorder.measured(Measure.TEST_LOSS, 2 * loss);
                recorder.measured(Measure.TRAIN_ACCURACY, 0.5);
                recorder.measured(Measure.TEST_ACCURACY, 0.25);
            }
        }
        return recorder.history();
    }
}
