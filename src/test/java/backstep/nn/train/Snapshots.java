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
        return of(losses, List.of(), Optional.empty());
    }

    /** The same, in which something was changed on the way. */
    public static Snapshot marked(List<RunMark> marks, double... losses) {
        return of(losses, marks, Optional.empty());
    }

    /** The same, after which the run came to nothing. */
    public static Snapshot diverged(double... losses) {
        RunSpec spec = spec();
        Divergence divergence = new Divergence(
                losses.length - 1, losses[losses.length - 1], OptionalInt.empty(), spec.settings(), spec.initial(), 0);
        return of(losses, List.of(), Optional.of(divergence));
    }

    private static Snapshot of(double[] losses, List<RunMark> marks, Optional<Divergence> divergence) {
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
                OptionalInt.empty(),
                Double.NaN,
                new Evaluation(0.5, 0, 0.5, new double[1][0], new int[0]),
                new Evaluation(1, 0, 0.25, new double[1][0], new int[0]),
                0.05,
                parameters,
                parameters,
                history(losses),
                marks,
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
