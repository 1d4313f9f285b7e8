package backstep.cli;

import backstep.data.Dataset;
import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Evaluation;
import backstep.nn.train.RunAdvice;
import backstep.nn.train.RunSpec;
import backstep.nn.train.Training;
import backstep.nn.train.Watch;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
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

    private final Console console;

    @picocli.CommandLine.Parameters(paramLabel = "SPEC", description = "${bundle:cli.train.spec}")
    private String file = "";

    @Option(names = "--json", description = "${bundle:cli.train.json}")
    private boolean json;

    @Option(names = "--seed", paramLabel = "K", description = "${bundle:cli.train.seed}")
    private @Nullable Long seed;

    @Option(names = "-o", paramLabel = "RESULT", description = "${bundle:cli.train.result}")
    private @Nullable Path result;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TrainSpec.Run run = TrainSpec.read(ProgramSource.file(file), TrainSpec.drawnFrom(seed));
        if (result != null) {
            OutputFile.requireRoomFor(result, run.files());
        }
        run.remarks().forEach(console.err()::println);
        RunAdvice.of(run.spec()).forEach(console.err()::println);
        Watch watch = new Watch();
        try (Interruption interruption = new Interruption()) {
            write(train(run, watch, interruption));
        }
        return watch.divergence().isPresent() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void write(TrainResult trained) {
        if (result != null) {
            OutputFile.write(result, trained.json());
        }
        if (json || result == null) {
            console.out().print(json ? trained.json() : trained.summary());
            console.out().flush();
        }
    }

    private TrainResult train(TrainSpec.Run run, Watch watch, Interruption interruption) {
        RunSpec spec = run.spec();
        int epochs = Math.toIntExact(spec.settings().epochs());
        Optional<ProgressBar> bar = ProgressBar.of(console);
        int threads = Runtime.getRuntime().availableProcessors();
        Dataset fed = spec.fed().train();
        Training training = new Training(spec.initial(), fed, spec.settings(), Backend.best(), threads);
        DoubleStream.Builder losses = DoubleStream.builder();
        Parameters first = training.gradients();
        long start = System.nanoTime();
        int done = 0;
        boolean over = false;
        while (!over && watch.divergence().isEmpty() && !interruption.isWished()) {
            losses.add(training.epoch());
            first = done == 0 ? training.gradients() : first;
            watch.sees(training);
            done++;
            over = spec.stop().areMet(training);
            if (bar.isPresent()) {
                bar.get().show((double) done / epochs, () -> progress(training, epochs));
            }
        }
        double seconds = (System.nanoTime() - start) * 1e-9;
        bar.ifPresent(line -> line.finish((double) training.epochs() / epochs, progress(training, epochs)));
        watch.divergence().map(found -> found.message(Numbers::brief)).ifPresent(console.err()::println);
        if (interruption.isWished()) {
            console.err().println(Messages.text("cli.train.interrupted", Integer.toString(done)));
        }
        Evaluation end = training.evaluate(fed);
        double[] seen = losses.build().toArray();
        return new TrainResult(
                run.scaling(), seen, TrainResult.layers(first), end.predictions(), end.accuracy(), done / seconds);
    }

    private static String progress(Training training, int epochs) {
        return Messages.text(
                "cli.train.progress",
                Long.toString(training.epochs()),
                Integer.toString(epochs),
                ("%-" + Numbers.FIXED_WIDTH + "s").formatted(Numbers.fixed(training.loss())));
    }
}
