package backstep.app;

import backstep.cli.Backstep;
import backstep.cli.Console;
import backstep.cli.Opening;
import backstep.tour.TourCommand;
import java.util.Map;
import picocli.CommandLine;

/**
 * Where the program starts. It is no JavaFX application itself, so that commands run without JavaFX, and the machine can
 * be looked at before a window is opened.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.system();
        if (arguments.length == 0) {
            // Without the command line's library, which would take a fifth of a second of the start.
            System.exit(WindowLauncher.launch(console, Opening.NOTHING));
        }
        System.exit(commandLine(console, arguments).execute(arguments));
    }

    /** Every command, or the one that is asked for. */
    static CommandLine commandLine(Console console, String... arguments) {
        return Backstep.commandLine(
                console,
                opening -> WindowLauncher.launch(console, opening),
                Map.of("tour", () -> new TourCommand(console), "rehearsal", () -> new Rehearsal(console)),
                arguments);
    }
}
