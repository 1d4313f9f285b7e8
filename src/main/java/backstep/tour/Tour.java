package backstep.tour;

import backstep.files.AtomicFile;
import backstep.files.Folders;
import backstep.files.ScratchFolder;
import backstep.files.WriteException;
import backstep.ui.document.Dialogs;
import backstep.ui.document.WindowQuestions;
import backstep.ui.task.Tasks;
import backstep.ui.task.WindowThread;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import backstep.ui.widget.FileKind;
import backstep.ui.workspace.MainWindow;
import backstep.ui.workspace.WindowServices;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drives the real window through a visit and writes a picture of each station. Needs no display. */
final class Tour {

    /** The screen of the Headless platform is a little larger than this each way; windows must stay inside. */
    private static final double SCREEN = 900;

    private static final int SECONDS_FOR_A_STATION = 60;

    /** The file that says what could not be read at which station. */
    static final String READABILITY = "readability.txt";

    private final List<String> findings = new ArrayList<>();
    private final Path folder;
    private final Consumer<Path> written;

    /**
     * A tour that is not on its way yet.
     *
     * @param folder where the pictures go; made if it is not there
     * @param written is told of each file
     */
    Tour(Path folder, Consumer<Path> written) {
        this.folder = folder;
        this.written = written;
    }

    /**
     * Goes through the stations. JavaFX must not have been started before.
     *
     * @param stations how many of them, from the first on
     * @throws WriteException if a picture cannot be written
     * @throws IOException if there is no room for what the visitor brings
     */
    void run(int stations) throws WriteException, IOException, InterruptedException {
        Folders.make(folder);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        WindowThread.start();
        try (Tasks tasks = new Tasks();
                ScratchFolder luggage = ScratchFolder.make()) {
            MainWindow window = WindowThread.call(() -> opened(tasks));
            TourRobot robot = WindowThread.call(() -> new TourRobot(window, tasks, luggage));
            for (Station station : Stations.ALL.subList(0, stations)) {
                visit(robot, station);
            }
            write(READABILITY, String.join("", findings));
            WindowThread.run(window.stage()::close);
        } finally {
            WindowThread.stop();
        }
    }

    private MainWindow opened(Tasks tasks) {
        Settings settings = new Settings();
        settings.set(Setting.WINDOW_WIDTH, SCREEN);
        settings.set(Setting.WINDOW_HEIGHT, SCREEN);
        settings.set(Setting.EPOCHS_PER_SECOND, Double.POSITIVE_INFINITY);
        Appearance appearance = new Appearance();
        Stage stage = new Stage();
        Dialogs dialogs = new Dialogs(
                this::place,
                (owner, kind, endings) -> Optional.empty(),
                new WindowQuestions(() -> stage, appearance, tasks));
        MainWindow window = new MainWindow(stage, WindowServices.alone(tasks, settings, appearance, dialogs));
        window.show();
        return window;
    }

    /** Where the tour saves what it exports. */
    private Optional<Path> place(Window owner, FileKind kind, String name, Optional<Path> suggested) {
        Path file = folder.resolve(name);
        written.accept(file);
        return Optional.of(file);
    }

    private void write(String name, String text) throws WriteException, InterruptedException {
        Path file = folder.resolve(name);
        AtomicFile.write(file, text);
        written.accept(file);
    }

    private void visit(TourRobot robot, Station station) throws WriteException, InterruptedException {
        for (Consumer<TourRobot> action : station.actions()) {
            WindowThread.run(() -> action.accept(robot));
            rest(robot);
        }
        BufferedImage picture = WindowThread.call(robot::picture);
        Path file = folder.resolve(station.name() + ".png");
        AtomicFile.write(file, stream -> write(picture, stream));
        written.accept(file);
        WindowThread.call(robot::unreadable).forEach(finding -> findings.add(station.name() + "\t" + finding + "\n"));
    }

    private static void write(BufferedImage picture, OutputStream stream) throws IOException {
        try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(stream)) {
            ImageIO.write(picture, "png", image);
        }
    }

    /** Waits until nothing is under way, and has been painted. */
    static void rest(TourRobot robot) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_FOR_A_STATION);
        int quiet = 0;
        while (quiet < 2) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the window did not come to rest");
            }
            awaitPulse(robot.scene());
            quiet = WindowThread.call(robot::isAtRest) ? quiet + 1 : 0;
        }
    }

    private static void awaitPulse(Scene scene) throws InterruptedException {
        CountDownLatch pulse = new CountDownLatch(1);
        Runnable listener = pulse::countDown;
        WindowThread.run(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        if (!pulse.await(SECONDS_FOR_A_STATION, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the window does not paint");
        }
        WindowThread.run(() -> scene.removePostLayoutPulseListener(listener));
    }

    /** A stop of the tour: what the visitor does one after the other, and the name of the picture that is then taken. */
    record Station(String name, List<Consumer<TourRobot>> actions) {}
}
