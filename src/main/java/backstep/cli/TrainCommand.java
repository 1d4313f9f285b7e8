package backstep.cli;

import backstep.nn.train.RunAdvice;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    /** So long may it take to stop and to write, which a slow disk or a reader of the output may draw out. */
    private static final long PATIENCE_SECONDS = 60;

    private final Console console;
    private final Interruption interruption;

    @picocli.CommandLine.Parameters(paramLabel = "SPEC", description = "${bundle:cli.train.spec}")
    private String file = "";

    @Option(names = "--json", description = "${bundle:cli.train.json}")
    private boolean json;

    @Option(names = "--seed", paramLabel = "K", description = "${bundle:cli.train.seed}")
    private @Nullable Long seed;

    @Option(names = "-o", paramLabel = "RESULT", description = "${bundle:cli.train.result}")
    private @Nullable Path result;

    TrainCommand(Console console, Interruption interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        interruption.giveUp(Messages.text("cli.train.givenUp"));
        TrainSpec.Run run = TrainSpec.read(ProgramSource.file(file), TrainSpec.drawnFrom(seed));
        if (result != null) {
            OutputFile.requireRoomFor(result, run.files());
        }
        run.remarks().forEach(console.err()::println);
        RunAdvice.of(run.spec()).forEach(console.err()::println);
        TrainRun training = new TrainRun(run, ProgressBar.of(console));
        interruption.ask(training::stop, PATIENCE_SECONDS, Messages.text("cli.train.unwritten"));
        training.train();
        training.divergence().map(found -> found.message(Numbers::brief)).ifPresent(console.err()::println);
        finish(training, training.result());
        return training.divergence().isPresent() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void finish(TrainRun training, TrainResult trained) {
        write(trained);
        long every = trained.kept().total().every();
        if (every > 1) {
            console.err().println(Messages.text("cli.train.kept", Long.toString(every)));
        }
        // Said once the file is written, as the sentence names it.
        if (training.isStopped()) {
            console.requireWritten();
            console.err()
                    .println(Messages.text(
                            "cli.train.interrupted",
                            Long.toString(trained.kept().total().epochs())));
        }
    }

    private void write(TrainResult trained) {
        try {
            if (result != null) {
                OutputFile.write(
                        result, stream -> trained.writeTo(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
            }
            if (json) {
                trained.writeTo(console.out());
            } else if (result == null) {
                console.out().print(trained.summary());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
