package backstep.app;

import backstep.ui.document.Dialogs;
import backstep.ui.document.WindowQuestions;
import backstep.ui.task.Tasks;
import backstep.ui.task.WindowThread;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import backstep.ui.workspace.MainWindow;
import backstep.ui.workspace.WindowServices;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The real window without a display, for measurements. */
final class BenchWindow {

    private static final double SIZE = 900;
    private static final long PULSES_MILLIS = 200;

    private BenchWindow() {}

    static MainWindow open() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        WindowThread.start();
        Tasks tasks = new Tasks();
        Settings settings = new Settings();
        settings.set(Setting.WINDOW_WIDTH, SIZE);
        settings.set(Setting.WINDOW_HEIGHT, SIZE);
        settings.set(Setting.EPOCHS_PER_SECOND, Double.POSITIVE_INFINITY);
        return WindowThread.call(() -> {
            Appearance appearance = new Appearance();
            Stage stage = new Stage();
            Dialogs dialogs = new Dialogs(
                    (owner, format, name, folder) -> Optional.empty(),
                    (owner, kind, endings) -> Optional.empty(),
                    new WindowQuestions(() -> stage, appearance, tasks));
            MainWindow opened = new MainWindow(stage, WindowServices.alone(tasks, settings, appearance, dialogs));
            opened.show();
            return opened;
        });
    }

    /**
     * Ends the program. A window that is still seen would be painted once more by a renderer that is gone, which headless
     * JavaFX tells as an error.
     */
    static void end() throws InterruptedException {
        WindowThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        // What is being painted is done before the next pulse.
        Thread.sleep(PULSES_MILLIS);
        System.exit(0);
    }

    /** Waits until something holds, which is looked at on the JavaFX thread. */
    static void await(Callable<Boolean> condition) throws InterruptedException {
        while (!WindowThread.call(condition)) {
            Thread.sleep(2);
        }
    }
}
