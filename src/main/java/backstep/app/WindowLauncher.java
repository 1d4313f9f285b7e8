package backstep.app;

import backstep.cli.Console;
import backstep.cli.Opening;
import backstep.text.Messages;
import backstep.tour.TourCommand;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import picocli.CommandLine.ExitCode;

/** Opens the window, or says in plain words why this machine cannot show one. */
final class WindowLauncher {

    /** Names a folder for the tour that stands in for a window where there is no display. */
    private static final String TOUR_FOLDER = "backstep.tour";

    /** Says what JavaFX draws with. */
    private static final String PIPELINE = "prism.order";

    private WindowLauncher() {}

    /** Returns when the window was closed; the result is the exit code. */
    static int launch(Console console, Opening opening) {
        Display display = Display.ofThisMachine();
        Optional<String> obstacle = display.obstacle();
        if (obstacle.isPresent()) {
            return withoutWindow(obstacle.get(), console);
        }
        if (!display.hasGraphics() && System.getProperty(PIPELINE) == null) {
            System.setProperty(PIPELINE, "sw");
        }
        try {
            Application.launch(BackstepApp.class, BackstepApp.arguments(opening));
            return ExitCode.OK;
        } catch (UnsupportedOperationException unreachable) {
            // JavaFX says so where a display is named and does not answer.
            return withoutWindow(
                    Messages.text("app.unreachableDisplay", String.valueOf(unreachable.getMessage())), console);
        } catch (RuntimeException failed) {
            LinkageError missing = missing(failed).orElseThrow(() -> failed);
            return withoutWindow(Messages.text("app.noNative", String.valueOf(missing.getMessage())), console);
        }
    }

    /** What of JavaFX could not be loaded, if that is the cause. */
    private static Optional<LinkageError> missing(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(LinkageError.class::isInstance)
                .map(LinkageError.class::cast)
                .findFirst();
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
