package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Activation;
import backstep.nn.EqualNeurons;
import backstep.nn.OutputFit;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What keeps a run from learning, although it is allowed: known before it starts, and said in words with the way out. */
public final class RunAdvice {

    private RunAdvice() {}

    /** What there is to say of a run; nothing if all is well. */
    public static List<String> of(RunSpec run) {
        return Stream.of(
                        output(run),
                        EqualNeurons.of(run.initial()),
                        samples(run.data().train()),
                        rate(run),
                        frozen(run))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The activation that mends the output of a run; empty if nothing is said against it. */
    public static Optional<Activation> betterOutput(RunSpec run) {
        return output(run)
                .map(_ -> OutputFit.fitting(
                        run.settings().loss(), run.data().train().task()));
    }

    /** Whether there is anything to tell apart. */
    private static Optional<String> samples(Dataset data) {
        if (data.size() == 1) {
            return Optional.of(Messages.text("train.advice.oneSample"));
        }
        if (Arrays.stream(data.labels()).distinct().count() > 1) {
            return Optional.empty();
        }
        boolean classes = data.task() == Task.CLASSIFICATION;
        String label = classes
                ? Quoted.of(data.classNames().get(data.classOf(0)))
                : BigDecimal.valueOf(data.label(0)).stripTrailingZeros().toPlainString();
        return Optional.of(Messages.text(
                classes ? "train.advice.oneClass" : "train.advice.oneNumber", Integer.toString(data.size()), label));
    }

    private static Optional<String> rate(RunSpec run) {
        return run.settings().rate(0) == 0 && run.settings().rate(run.settings().epochs()) == 0
                ? Optional.of(Messages.text("train.advice.noRate"))
                : Optional.empty();
    }

    private static Optional<String> frozen(RunSpec run) {
        return run.frozen().size() == run.initial().count()
                ? Optional.of(Messages.text("train.advice.allFrozen"))
                : Optional.empty();
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
