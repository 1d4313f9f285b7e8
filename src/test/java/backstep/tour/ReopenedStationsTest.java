package backstep.tour;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.DocumentException;
import backstep.document.DocumentJson;
import backstep.files.ScratchFolder;
import backstep.tour.Tour.Station;
import backstep.ui.document.Dialogs;
import backstep.ui.document.WindowQuestions;
import backstep.ui.task.Painted;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import backstep.ui.workspace.MainWindow;
import backstep.ui.workspace.WindowServices;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A document that is saved at a station of the tour opens again to the same picture, pixel for pixel, in a window that was
 * never used before. What is compared lies between tool bars and status bar; the keyboard is taken out of it, as a document
 * does not say where that was, and kept runs are cleared, as they are none of a document's.
 */
@Painted
class ReopenedStationsTest {

    private static final int SECONDS = 180;
    private static final double SCREEN = 900;

    /** Where differing pictures are put; nowhere if empty. */
    private static final String DIFFERENCES = System.getProperty("reopened.pictures", "");

    /** Of every station, not of a few. */
    private static final boolean ALL = Boolean.getBoolean("reopened.all");

    /** Of these stations: beginnings of their names, with commas between. */
    private static final List<String> WANTED = Stream.of(
                    System.getProperty("reopened.stations", "").split(",", -1))
            .filter(name -> !name.isBlank())
            .toList();

    /** What a document cannot bring back, and why. */
    private static final Map<String, Set<String>> NOT_THE_SAME = Map.of(
            "the graph is made by the tour, and neither by a text nor by the network of the document",
            Set.of("30", "31", "32", "33", "34", "35", "36", "37", "38", "84", "90", "94"),
            "a window in front, or a palette, is no part of a document",
            Set.of("06", "63", "90", "91", "112", "113", "114", "115", "116"),
            "under a text with errors the last good graph stays, which a document does not have",
            Set.of("07", "150"),
            "a check or an answer that was asked for goes with the next step, and is none of a document's",
            Set.of("05", "16-answers-dark", "16-two-passes-end"));

    /** What is being written; it is no part of a document before it is entered. */
    private static final List<String> DRAFTS = List.of("add-watch", "add-breakpoint");

    /**
     * What an applied step has said, which is said once; and the bar beside a text, whose length the library guesses from
     * the lines that were seen so far.
     */
    private static final List<String> PASSING = List.of("#scene-message", ".editor-frame > .scroll-bar");

    /** In the order of the tour: each begins by itself, or goes on with the one before. */
    private static final List<String> FEW = List.of("17-half-a-screen", "24-paths", "50-network", "58-nodes");

    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.printException = false;
    }

    private static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), work);
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), work);
    }

    @Test
    void aDocumentThatIsSavedAtAStationOpensToTheSamePicture() throws Exception {
        Map<String, Integer> differing = new TreeMap<>();
        int equal = 0;
        try (Tasks tasks = new Tasks();
                ScratchFolder luggage = ScratchFolder.make()) {
            Visitor first = new Visitor(tasks, luggage);
            for (Station station : Stations.ALL) {
                if (isWanted(station)) {
                    first.visit(station);
                    if (isComparable(station) && first.isInFront()) {
                        int pixels = compare(station, first, tasks, luggage);
                        if (pixels == 0) {
                            equal++;
                        } else {
                            differing.put(station.name(), pixels);
                        }
                    }
                }
            }
            first.close();
        }
        System.out.println(equal + " stations equal; differing pixels: " + differing);
        assertThat(differing).isEmpty();
    }

    private static boolean isWanted(Station station) {
        return WANTED.isEmpty()
                ? ALL || FEW.contains(station.name())
                : WANTED.stream().anyMatch(station.name()::startsWith);
    }

    private static boolean isComparable(Station station) {
        String number = station.name().substring(0, station.name().indexOf('-'));
        return NOT_THE_SAME.values().stream()
                .noneMatch(names -> names.contains(number) || names.contains(station.name()));
    }

    private int compare(Station station, Visitor first, Tasks tasks, ScratchFolder luggage)
            throws InterruptedException, IOException {
        first.leaveOut();
        Document document = first.document();
        BufferedImage before = first.picture();
        Visitor second = new Visitor(tasks, luggage);
        second.open(throughAFile(document), first);
        second.leaveOut();
        BufferedImage after = second.picture();
        int pixels = differing(before, after);
        if (pixels > 0 && !DIFFERENCES.isEmpty()) {
            Files.createDirectories(Path.of(DIFFERENCES));
            ImageIO.write(
                    before,
                    "png",
                    Path.of(DIFFERENCES, station.name() + "-saved.png").toFile());
            ImageIO.write(
                    after,
                    "png",
                    Path.of(DIFFERENCES, station.name() + "-opened.png").toFile());
        }
        second.close();
        return pixels;
    }

    private static Document throughAFile(Document document) {
        try {
            return DocumentJson.read(DocumentJson.text(document));
        } catch (DocumentException refused) {
            throw new AssertionError(refused);
        }
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Integer.MAX_VALUE;
        }
        return (int) IntStream.range(0, one.getWidth())
                .flatMap(x -> IntStream.range(0, one.getHeight()).filter(y -> one.getRGB(x, y) != other.getRGB(x, y)))
                .count();
    }

    /** A person at a window. */
    private final class Visitor {

        private final MainWindow window;
        private final TourRobot robot;

        Visitor(Tasks tasks, ScratchFolder luggage) {
            window = call(() -> opened(tasks));
            robot = call(() -> new TourRobot(window, tasks, luggage));
        }

        private MainWindow opened(Tasks tasks) {
            Settings settings = new Settings();
            settings.set(Setting.WINDOW_WIDTH, SCREEN);
            settings.set(Setting.WINDOW_HEIGHT, SCREEN);
            settings.set(Setting.EPOCHS_PER_SECOND, Double.POSITIVE_INFINITY);
            Appearance appearance = new Appearance();
            Stage stage = new Stage();
            Dialogs dialogs = new Dialogs(
                    (owner, kind, name, suggested) -> Optional.of(folder.resolve(name)),
                    (owner, kind, endings) -> Optional.empty(),
                    new WindowQuestions(() -> stage, appearance, tasks));
            MainWindow made = new MainWindow(stage, WindowServices.alone(tasks, settings, appearance, dialogs));
            made.show();
            return made;
        }

        void visit(Station station) throws InterruptedException {
            for (Consumer<TourRobot> action : station.actions()) {
                run(() -> action.accept(robot));
                Tour.rest(robot);
            }
        }

        boolean isInFront() {
            return call(() -> robot.front().equals(window.shell()));
        }

        Document document() {
            CompletableFuture<Document> answer = new CompletableFuture<>();
            run(() -> window.document().open().now(answer::complete));
            return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        }

        /** In a window that is as large, with the same theme and size of type. */
        void open(Document document, Visitor like) throws InterruptedException {
            run(() -> {
                window.appearance()
                        .themeProperty()
                        .set(like.window.appearance().themeProperty().get());
                window.appearance()
                        .typeSize()
                        .pointsProperty()
                        .set(like.window
                                .appearance()
                                .typeSize()
                                .pointsProperty()
                                .get());
                robot.resize(like.window.shell().getWidth(), like.window.shell().getHeight());
            });
            Tour.rest(robot);
            run(() -> window.show(document));
            Tour.rest(robot);
        }

        BufferedImage picture() throws InterruptedException {
            run(window.shell()::requestFocus);
            Tour.rest(robot);
            return call(() -> Snapshots.copy(window.shell().getCenter().snapshot(null, null)));
        }

        /**
         * Takes out what no document has: see {@link #DRAFTS} and {@link #PASSING}, kept runs, and tables of samples that
         * are not learned from.
         */
        void leaveOut() throws InterruptedException {
            run(this::takeOut);
            Tour.rest(robot);
        }

        private void takeOut() {
            window.network().session().runs().clear();
            window.network().session().runs().letGo();
            Node content = window.shell().getCenter();
            cancelSetting(content);
            DRAFTS.forEach(id -> content.lookupAll("#" + id).forEach(field -> ((TextField) field).clear()));
            PASSING.forEach(selector -> content.lookupAll(selector).forEach(node -> node.setOpacity(0)));
            content.lookupAll("#data-own").stream()
                    .map(ToggleButton.class::cast)
                    .filter(table -> !table.isSelected())
                    .forEach(table -> {
                        table.setVisible(false);
                        table.setManaged(false);
                    });
        }

        /** A figure that is about to be set by hand is a draft too. */
        private static void cancelSetting(Node content) {
            Node field = content.lookup("#set-by-hand");
            if (field != null && field.getParent().isVisible()) {
                ((Button) field.getParent().getChildrenUnmodifiable().getLast()).fire();
            }
        }

        void close() {
            run(window.stage()::hide);
        }
    }
}
