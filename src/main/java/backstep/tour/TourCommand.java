package backstep.tour;

import backstep.cli.Console;
import backstep.files.WriteException;
import backstep.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backstep tour}: pictures of the real window, made without a display. */
@Command(
        name = "tour",
        description = "${bundle:cli.tour}",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.tour.footer}")
public final class TourCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "${bundle:cli.tour.folder}")
    private Path folder = Path.of("tour");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--stations", paramLabel = "N", description = "${bundle:cli.tour.stations}")
    private int stations = Stations.ALL.size();

    public TourCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (stations < 1 || stations > Stations.ALL.size()) {
            throw new ParameterException(
                    command.commandLine(), Messages.text("cli.tour.noSuchNumber", Stations.ALL.size()));
        }
        return tour(folder, stations, console);
    }

    /** Runs the whole tour and returns the exit code. */
    public static int tour(Path folder, Console console) {
        return tour(folder, Stations.ALL.size(), console);
    }

    private static int tour(Path folder, int stations, Console console) {
        try {
            new Tour(folder, file -> console.out().println(file)).run(stations);
            return ExitCode.OK;
        } catch (WriteException | IOException problem) {
            console.err().println(Messages.text("cli.tour.failed", folder, String.valueOf(problem.getMessage())));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.SOFTWARE;
    }
}
