package backstep.app;

import backstep.cli.Opening;
import backstep.files.UserFolders;
import backstep.files.WriteException;
import backstep.ui.document.Dialogs;
import backstep.ui.document.WindowQuestions;
import backstep.ui.task.Ending;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Settings;
import backstep.ui.widget.SystemOpenPicker;
import backstep.ui.widget.SystemSavePicker;
import backstep.ui.workspace.Windows;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The program with its window, from start to end. */
public class BackstepApp extends Application {

    private static final Logger LOG = System.getLogger(BackstepApp.class.getName());

    private final UserFolders folders = UserFolders.ofThisMachine();
    private final Path settingsFile = folders.settings().resolve("settings.properties");
    private @Nullable Settings settings;
    private @Nullable Tasks tasks;
    private @Nullable Ending ending;
    private @Nullable Windows windows;

    @Override
    public void init() {
        settings = readSettings();
    }

    private Settings readSettings() {
        try {
            return Settings.read(settingsFile);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The settings start at their defaults: {0}", unreadable.getMessage());
            return new Settings();
        }
    }

    @Override
    public void start(Stage stage) {
        Settings remembered = Objects.requireNonNull(settings, "init comes before start");
        Tasks running = new Tasks();
        tasks = running;
        ending = new Ending(() -> saved(remembered));
        Opening opening = opening(getParameters().getRaw());
        Windows opened = new Windows(
                running,
                remembered,
                (owner, appearance) -> dialogs(owner, appearance, running),
                Optional.of(folders.state()));
        windows = opened;
        opened.start(stage, opening.files(), opening.text());
    }

    /** Those that are open, after {@link #start}. */
    final Windows windows() {
        return Objects.requireNonNull(windows, "start comes before");
    }

    private static Dialogs dialogs(Supplier<Window> owner, Appearance appearance, Tasks tasks) {
        return new Dialogs(
                new SystemSavePicker(), new SystemOpenPicker(), new WindowQuestions(owner, appearance, tasks));
    }

    /** What is to be opened, as JavaFX hands it on: the text, and files. */
    static String[] arguments(Opening opening) {
        return Stream.concat(
                        Stream.of(opening.text()),
                        opening.files().stream()
                                .map(file -> file.toAbsolutePath().toString()))
                .toArray(String[]::new);
    }

    private static Opening opening(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Opening.NOTHING;
        }
        return new Opening(arguments.stream().skip(1).map(Path::of).toList(), arguments.getFirst());
    }

    @Override
    public void stop() {
        Settings remembered = settings;
        Tasks running = tasks;
        if (remembered != null && running != null) {
            running.run(() -> saved(remembered), written -> {}, problem -> {});
            running.close();
        }
        if (ending != null) {
            ending.close();
        }
    }

    private boolean saved(Settings remembered) {
        try {
            remembered.write(settingsFile);
            return true;
        } catch (WriteException unwritable) {
            LOG.log(Level.WARNING, "The settings could not be saved: {0}", unwritable.getMessage());
        } catch (InterruptedException tooSlow) {
            Thread.currentThread().interrupt();
            LOG.log(Level.WARNING, "The settings were not saved: the disk is too slow");
        }
        return false;
    }
}
