package backstep.ui.workspace;

import backstep.document.Autosave;
import backstep.document.Autosave.Leftover;
import backstep.document.Autosaved;
import backstep.document.Document;
import backstep.document.DocumentException;
import backstep.document.DocumentFiles;
import backstep.document.LastSession;
import backstep.text.Messages;
import backstep.ui.document.Dialogs;
import backstep.ui.document.Host;
import backstep.ui.document.OpenDocument;
import backstep.ui.document.Questions;
import backstep.ui.recent.RecentModel;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Settings;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import javafx.stage.Window;

/** All windows of the program: which are open, what they begin with, and what is remembered of them. */
public final class Windows implements Host {

    private static final Logger LOG = System.getLogger(Windows.class.getName());

    /** Another window does not cover the one that it came from. */
    private static final double OFFSET = 32;

    private final Tasks tasks;
    private final Settings settings;
    private final BiFunction<Supplier<Window>, Appearance, Dialogs> dialogs;
    private final Optional<Path> state;
    private final RecentModel recents;
    private final Appearance appearance = new Appearance();
    private final List<MainWindow> shown = new ArrayList<>();
    private final Latest<Boolean> remembering;
    private boolean isQuitting;

    /**
     * What a window has left that did not end as it should.
     *
     * @param saved what its file has; empty if it has none that can be read
     */
    private record Left(Leftover leftover, Autosaved kept, Optional<Document> saved) {

        static Left of(Leftover leftover) throws DocumentException {
            Autosaved kept = leftover.open();
            return new Left(leftover, kept, kept.file().flatMap(Left::saved));
        }

        /** Whether nothing would be lost without it. How it was shown is no work. */
        boolean isSaved() {
            Document left = kept.document();
            return saved.filter(each -> each.withView(left.view()).equals(left)).isPresent();
        }

        boolean isOf(Path file) {
            return kept.file().filter(place -> isSame(place, file)).isPresent();
        }

        private static Optional<Document> saved(Path file) {
            try {
                return Optional.of(DocumentFiles.open(file));
            } catch (DocumentException gone) {
                return Optional.empty();
            }
        }
    }

    /**
     * What the program begins with.
     *
     * @param left what is to be restored if the person wants that
     * @param files what was open when the program ended
     */
    private record Beginning(List<Left> left, List<Path> files) {}

    /**
     * No window is open.
     *
     * @param dialogs how a window asks
     * @param state the folder for autosaves and lists; empty if nothing is kept
     */
    public Windows(
            Tasks tasks,
            Settings settings,
            BiFunction<Supplier<Window>, Appearance, Dialogs> dialogs,
            Optional<Path> state) {
        this.tasks = tasks;
        this.settings = settings;
        this.dialogs = dialogs;
        this.state = state;
        this.recents = new RecentModel(tasks, state);
        this.remembering = tasks.lasting(
                _ -> {},
                problem -> LOG.log(Level.WARNING, "What is open is not remembered: {0}", problem.getMessage()));
    }

    /**
     * Opens the first window.
     *
     * @param files what it is to show, others in windows of their own; if there are none, it goes on where the program
     *     ended, or with the start page
     * @param text a text to be opened; empty for none
     */
    public void start(Stage stage, List<Path> files, String text) {
        MainWindow first = window(stage);
        first.show();
        if (!text.isEmpty()) {
            first.document().deeds().showText(text);
        } else if (!files.isEmpty()) {
            first.document().deeds().drop(files);
        }
        boolean isAsked = !text.isEmpty() || !files.isEmpty();
        state.ifPresentOrElse(
                folder -> tasks.run(
                        () -> beginning(folder, isAsked),
                        begun -> begin(first, begun, isAsked),
                        problem ->
                                LOG.log(Level.WARNING, "What was open cannot be restored: {0}", problem.getMessage())),
                first::welcome);
    }

    private static Beginning beginning(Path folder, boolean isAsked) throws IOException {
        List<Left> left = new ArrayList<>();
        for (Leftover each : Autosave.leftovers(folder)) {
            try {
                left.add(Left.of(each));
            } catch (DocumentException broken) {
                LOG.log(Level.WARNING, "What a window left cannot be restored: {0}", broken.getMessage());
            }
        }
        return new Beginning(left, isAsked ? List.of() : files(folder));
    }

    private static List<Path> files(Path folder) throws IOException {
        try {
            return new LastSession(folder)
                    .files().stream().filter(Files::isRegularFile).toList();
        } catch (DocumentException damaged) {
            LOG.log(Level.WARNING, "What was open is not known: {0}", damaged.getMessage());
            return List.of();
        }
    }

    private void begin(MainWindow first, Beginning begun, boolean isAsked) {
        begun.left.stream().filter(Left::isSaved).forEach(each -> remove(each.leftover));
        List<Left> lost = begun.left.stream().filter(each -> !each.isSaved()).toList();
        List<Left> restored = !lost.isEmpty() && restore(first, lost) ? lost : List.of();
        List<Path> files = begun.files.stream()
                .filter(file -> restored.stream().noneMatch(each -> each.isOf(file)))
                .toList();
        if (restored.isEmpty()) {
            first.document().deeds().drop(files);
        } else {
            files.forEach(first.document().deeds()::openBeside);
        }
        if (!isAsked && restored.isEmpty() && files.isEmpty()) {
            first.welcome();
        }
    }

    /** Whether the person wants that. What is not decided is asked again the next time. */
    private boolean restore(MainWindow first, List<Left> left) {
        String names = left.stream()
                .map(each -> OpenDocument.name(each.kept.document(), each.kept.file()))
                .collect(Collectors.joining(", "));
        int answer = first.questions()
                .choose(
                        List.of(
                                Messages.text("ui.document.restore", left.size(), names),
                                Messages.text("ui.document.restoreMeaning")),
                        List.of(Messages.text("ui.document.restoreOpen"), Messages.text("ui.document.restoreForget")),
                        Messages.text("ui.document.restoreLater"));
        if (answer == 0) {
            left.forEach(each -> restored(first, each));
        } else if (answer != Questions.CANCELLED) {
            left.forEach(each -> remove(each.leftover));
        }
        return answer == 0;
    }

    /** What was left goes once another window keeps it. */
    private void restored(MainWindow first, Left left) {
        MainWindow window = first.document().open().isUntouched() ? first : another();
        window.document().open().restore(left.kept.document(), left.kept.file(), left.saved);
        window.document().autosaving().keep(() -> remove(left.leftover));
        changed();
    }

    private void remove(Leftover leftover) {
        tasks.run(
                () -> {
                    leftover.remove();
                    return true;
                },
                _ -> {},
                problem -> LOG.log(Level.WARNING, "What a window left stays: {0}", problem.getMessage()));
    }

    private MainWindow another() {
        Stage stage = new Stage();
        MainWindow made = window(stage);
        Window last = shown.get(Math.max(0, shown.size() - 2)).stage();
        stage.setX(last.getX() + OFFSET);
        stage.setY(last.getY() + OFFSET);
        made.show();
        return made;
    }

    private MainWindow window(Stage stage) {
        WindowServices services =
                new WindowServices(tasks, settings, appearance, dialogs.apply(() -> stage, appearance), this, recents);
        MainWindow made = new MainWindow(stage, services);
        shown.add(made);
        stage.showingProperty().subscribe((was, is) -> {
            if (was && !is) {
                closed(made);
            }
        });
        return made;
    }

    /** What the last window shows is what the program begins with. */
    private void closed(MainWindow window) {
        shown.remove(window);
        if (!shown.isEmpty()) {
            changed();
        }
    }

    /** Those that are open, the first first. */
    public List<MainWindow> shown() {
        return List.copyOf(shown);
    }

    @Override
    public Optional<Path> state() {
        return state;
    }

    @Override
    public void open(Document document, Optional<Path> file) {
        MainWindow window = another();
        window.document().open().replace(document, file);
        file.ifPresent(recents::opened);
        if (window.document().open().isUntouched()) {
            window.welcome();
        }
        changed();
    }

    @Override
    public void openCopy(Document document) {
        another().document().open().restore(document, Optional.empty(), Optional.empty());
    }

    @Override
    public boolean bringToFront(Path file) {
        Optional<MainWindow> found = shown.stream()
                .filter(each -> each.document()
                        .open()
                        .fileProperty()
                        .get()
                        .filter(place -> isSame(place, file))
                        .isPresent())
                .findFirst();
        found.ifPresent(window -> window.stage().toFront());
        found.ifPresent(window -> window.stage().requestFocus());
        return found.isPresent();
    }

    private static boolean isSame(Path place, Path other) {
        return place.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    @Override
    public void changed() {
        if (!isQuitting) {
            List<Path> files = shown.stream()
                    .flatMap(each -> each.document().open().fileProperty().get().stream())
                    .toList();
            state.ifPresent(folder -> remembering.submit(() -> {
                new LastSession(folder).write(files);
                return true;
            }));
        }
    }

    /** All are asked before the first is closed. */
    @Override
    public void quit() {
        quit(shown());
    }

    private void quit(List<MainWindow> unasked) {
        if (unasked.isEmpty()) {
            isQuitting = true;
            shown().forEach(each -> each.stage().hide());
        } else {
            unasked.getFirst().stage().toFront();
            unasked.getFirst().document().deeds().settle(() -> quit(unasked.subList(1, unasked.size())));
        }
    }
}
