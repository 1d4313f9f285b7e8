package backstep.app;

import backstep.cli.Backstep;
import backstep.cli.Console;
import backstep.cli.Opening;
import backstep.tour.TourCommand;
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
        CommandLine commands = Backstep.commandLine(console, opening -> WindowLauncher.launch(console, opening));
        commands.addSubcommand(new TourCommand(console));
        System.exit(commands.execute(arguments));
    }
}
