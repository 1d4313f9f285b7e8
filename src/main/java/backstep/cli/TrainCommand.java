package backstep.cli;

import backstep.i18n.Messages;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Divergence;
import backstep.nn.train.Evaluation;
import backstep.nn.train.RunSpec;
import backstep.nn.train.Training;
import backstep.nn.train.Watch;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code backstep train}: trains a network as a file says. */
@Command(
        name = "train",
        description = "${bundle:cli.train}",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.train.footer}")
final class TrainCommand implements Callable<Integer> {

    /** Set by the launcher, which can tell: Java knows terminals only by standard input and output. */
    private static final String TERMINAL = "backstep.errorsToTerminal";

    private final Console console;

    @picocli.CommandLine.Parameters(paramLabel = "SPEC", description = "${bundle:cli.train.spec}")
    private String file = "";

    @Option(names = "--json", description = "${bundle:cli.train.json}")
    private boolean json;

    @Option(names = "--seed", paramLabel = "K", description = "${bundle:cli.train.seed}")
    private @Nullable Integer seed;

    @Option(names = "-o", paramLabel = "RESULT", description = "${bundle:cli.train.result}")
    private @Nullable Path result;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OptionalInt drawnFrom = seed == null ? OptionalInt.empty() : OptionalInt.of(seed);
        RunSpec spec = TrainSpec.read(ProgramSource.file(file), drawnFrom);
        try (Interruption interruption = new Interruption()) {
            TrainResult trained = train(spec, interruption);
            if (result != null) {
                OutputFile.write(result, trained.json());
            }
            if (json || result == null) {
                console.out().print(json ? trained.json() : trained.summary());
                console.out().flush();
            }
        }
        return ExitCode.OK;
    }

    private TrainResult train(RunSpec spec, Interruption interruption) {
        int epochs = Math.toIntExact(spec.settings().epochs());
        Optional<ProgressBar> bar =
                isTerminal() ? Optional.of(new ProgressBar(console.err(), epochs, System::nanoTime)) : Optional.empty();
        int threads = Runtime.getRuntime().availableProcessors();
        Training training = new Training(spec.initial(), spec.data().train(), spec.settings(), Backend.best(), threads);
        Watch watch = new Watch();
        double[] losses = new double[epochs];
        Parameters first = training.gradients();
        long start = System.nanoTime();
        int done = 0;
        while (done < epochs && watch.divergence().isEmpty() && !interruption.isWished()) {
            losses[done] = training.epoch();
            first = done == 0 ? training.gradients() : first;
            watch.sees(training);
            done++;
            if (bar.isPresent()) {
                bar.get().show(done, training.loss());
            }
        }
        double seconds = (System.nanoTime() - start) * 1e-9;
        bar.ifPresent(line -> line.finish(Math.toIntExact(training.epochs()), training.loss()));
        watch.divergence().map(Divergence::message).ifPresent(console.err()::println);
        if (interruption.isWished()) {
            console.err().println(Messages.text("cli.train.interrupted", Integer.toString(done)));
        }
        Evaluation end = training.evaluate(spec.data().train());
        double[] seen = Arrays.copyOf(losses, done);
        return new TrainResult(seen, TrainResult.layers(first), end.predictions(), end.accuracy(), done / seconds);
    }

    private boolean isTerminal() {
        return console.interactive() || Boolean.getBoolean(TERMINAL);
    }
}
