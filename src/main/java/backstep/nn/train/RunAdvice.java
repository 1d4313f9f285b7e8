package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.EqualNeurons;
import backstep.nn.OutputFit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What keeps a run from learning, although it is allowed: known before it starts, and said in words with the way out. */
public final class RunAdvice {

    private RunAdvice() {}

    /** What there is to say of a run; nothing if all is well. */
    public static List<String> of(RunSpec run) {
        return Stream.of(output(run), EqualNeurons.of(run.initial()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> output(RunSpec run) {
        Activation output = run.initial().spec().layers().getLast().activation();
        Dataset data = run.data().train();
        if (data.task() == Task.CLASSIFICATION) {
            return OutputFit.ofClasses(output, run.settings().loss());
        }
        double[] labels = data.labels();
        return OutputFit.ofNumbers(
                output,
                Arrays.stream(labels).min().orElse(0),
                Arrays.stream(labels).max().orElse(0));
    }
}
