package backstep.app;

import backstep.cli.Console;
import backstep.i18n.Messages;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import picocli.CommandLine.ExitCode;

/** Opens the window, or says in plain words why this machine cannot show one. */
final class WindowLauncher {

    /** Names a folder for the tour that stands in for a window where there is no display. */
    private static final String TOUR_FOLDER = "backstep.tour";

    private WindowLauncher() {}

    /** Returns when the window was closed; the result is the exit code. */
    static int launch(Console console) {
        Optional<String> obstacle = Display.ofThisMachine().obstacle();
        if (obstacle.isPresent()) {
            return withoutWindow(obstacle.get(), console);
        }
        try {
            Application.launch(BackstepApp.class);
            return ExitCode.OK;
        } catch (UnsupportedOperationException unreachable) {
            // JavaFX says so where a display is named and does not answer.
            return withoutWindow(
                    Messages.text("app.unreachableDisplay", String.valueOf(unreachable.getMessage())), console);
        }
    }

    private static int withoutWindow(String obstacle, Console console) {
        console.err().println(obstacle);
        String folder = System.getProperty(TOUR_FOLDER);
        if (folder == null) {
            return ExitCode.SOFTWARE;
        }
        console.err().println(Messages.text("app.tourInstead", folder));
        return TourCommand.tour(Path.of(folder), console);
    }
}
