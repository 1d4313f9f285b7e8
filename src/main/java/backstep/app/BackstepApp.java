package backstep.app;

import backstep.files.WriteException;
import backstep.ui.task.Ending;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Settings;
import backstep.ui.widget.SystemOpenPicker;
import backstep.ui.widget.SystemSavePicker;
import backstep.ui.workspace.MainWindow;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with its window, from start to end. */
public final class BackstepApp extends Application {

    private static final Logger LOG = System.getLogger(BackstepApp.class.getName());

    private final Path settingsFile = UserFolder.settings();
    private @Nullable Settings settings;
    private @Nullable Tasks tasks;
    private @Nullable Ending ending;

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
        tasks = new Tasks();
        ending = new Ending(() -> saved(remembered));
        new MainWindow(stage, tasks, remembered, new SystemSavePicker(), new SystemOpenPicker()).show();
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
