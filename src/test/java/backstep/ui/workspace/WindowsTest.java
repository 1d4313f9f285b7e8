package backstep.ui.workspace;

import static backstep.ui.task.FxThread.await;
import static backstep.ui.task.FxThread.call;
import static backstep.ui.task.FxThread.run;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Autosave;
import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.ExpressionSpec;
import backstep.document.LastSession;
import backstep.document.NetworkSpec;
import backstep.ui.document.AnsweredQuestions;
import backstep.ui.document.Dialogs;
import backstep.ui.task.FxThread;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several windows, what is kept of them, and what the program begins with. */
class WindowsTest {

    /** How the folders begin that another process has left. */
    private static final String ANOTHER = "another-";

    private final AnsweredQuestions questions = new AnsweredQuestions();
    private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    private Optional<Path> chosen = Optional.empty();

    @TempDir
    private Path folder;

    private Tasks tasks;
    private Windows windows;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    @BeforeEach
    void prepare() {
        run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown)));
        begin();
    }

    private void begin() {
        tasks = call(Tasks::new);
        windows = call(() -> new Windows(
                tasks,
                new Settings(),
                (_, _) -> new Dialogs((_, _, _, _) -> chosen, (_, _, _) -> chosen, questions),
                Optional.of(state())));
    }

    private Path state() {
        return folder.resolve("state");
    }

    @AfterEach
    void end() {
        run(() -> windows.shown().forEach(each -> each.stage().hide()));
        tasks.close();
        assertThat(uncaught).isEmpty();
    }

    private void start(Path... files) {
        run(() -> windows.start(new Stage(), List.of(files), ""));
    }

    private Path file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        DocumentFiles.save(document(text), file);
        return file;
    }

    private static Document document(String text) {
        return Document.EMPTY.withExpression(ExpressionSpec.of(text));
    }

    private List<String> titles() {
        return call(() ->
                windows.shown().stream().map(each -> each.stage().getTitle()).toList());
    }

    private void type(int window, String text) {
        run(() ->
                windows.shown().get(window).workspace().session().textProperty().set(text));
    }

    /** What the windows of this process keep at present. */
    private List<Path> kept() throws IOException {
        Path open = state().resolve("windows");
        if (!Files.exists(open)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(open)) {
            return folders.filter(each -> !each.getFileName().toString().startsWith(ANOTHER))
                    .map(each -> each.resolve("autosave.backstep"))
                    .filter(Files::exists)
                    .toList();
        }
    }

    @Test
    void eachFileHasAWindowAndTheProgramBeginsWhereItEnded() throws Exception {
        Path one = file("one.backstep", "a = 1");
        Path two = file("two.backstep", "b = 2");
        start(one, two);
        await(() -> titles().equals(List.of("one – Backstep", "two – Backstep")));
        run(() -> windows.shown().getFirst().document().deeds().open(two));
        assertThat(titles()).hasSize(2);
        type(1, "b = 3");
        await(() -> titles().contains("• two – Backstep"));
        questions.answer("Don't save");
        run(() -> windows.quit());
        assertThat(titles()).isEmpty();
        tasks.close();
        assertThat(new LastSession(state()).files()).containsExactly(one, two);
        assertThat(kept()).isEmpty();
        begin();
        start();
        await(() -> titles().equals(List.of("one – Backstep", "two – Backstep")));
    }

    @Test
    void nobodyLosesWorkByQuittingOrClosing() throws Exception {
        start(file("one.backstep", "a = 1"));
        await(() -> titles().equals(List.of("one – Backstep")));
        run(() -> windows.open(document("c = 5"), Optional.empty()));
        type(1, "c = 6");
        await(() -> titles().equals(List.of("one – Backstep", "• Untitled – Backstep")));
        run(() -> windows.quit());
        assertThat(titles()).as("the question was dismissed").hasSize(2);
        questions.answer("Save");
        chosen = Optional.of(folder.resolve("three.backstep"));
        run(() -> windows.shown().get(1).document().close());
        await(() -> titles().equals(List.of("one – Backstep")));
        assertThat(DocumentFiles.open(folder.resolve("three.backstep"))
                        .expression()
                        .text())
                .isEqualTo("c = 6");
    }

    @Test
    void whatWasOpenWhenTheProgramWasKilledIsOfferedAsItWas() throws Exception {
        Path one = file("one.backstep", "a = 1");
        Document network = Document.EMPTY.withNetwork(NetworkSpec.FIRST.withFrozen(Set.of(3)));
        Path killed = leftByAnotherProcess(
                document("a = 2").withExpression(ExpressionSpec.of("a = 2").withStep(1)), Optional.of(one));
        Path alsoKilled = leftByAnotherProcess(network, Optional.empty());
        Path two = file("two.backstep", "b = 2");
        Path asSaved = leftByAnotherProcess(document("b = 2"), Optional.of(two));
        new LastSession(state()).write(List.of(one, two));
        questions.answer("Open as it was");
        start();
        await(() -> titles().size() == 3
                && titles().containsAll(List.of("• one – Backstep", "• Untitled – Backstep", "two – Backstep")));
        assertThat(questions.asked())
                .singleElement()
                .asString()
                .contains("2 documents were open", "one", "Untitled")
                .endsWith("[Open as it was, Forget it, Not now]");
        assertThat(call(() -> windows.shown().stream()
                        .map(each -> each.document().open().history().present())
                        .map(each -> each.expression().text()
                                + each.expression().step()
                                + each.network().frozen())
                        .toList()))
                .containsExactlyInAnyOrder("a = 21[]", "0[3]", "b = 20[]");
        await(() -> Stream.of(killed, alsoKilled, asSaved).noneMatch(Files::exists));
        assertThat(DocumentFiles.open(one).expression().text()).isEqualTo("a = 1");
    }

    @Test
    void aCopyIsUnsavedAsItMayOutliveWhatItWasMadeOf() throws Exception {
        start(file("one.backstep", "a = 1"));
        await(() -> titles().equals(List.of("one – Backstep")));
        run(() -> windows.shown().getFirst().document().deeds().duplicate());
        await(() -> titles().equals(List.of("one – Backstep", "• Copy of one – Backstep")));
        run(() -> windows.shown().get(1).document().close());
        assertThat(questions.asked()).singleElement().asString().startsWith("Save the changes of Copy of one?");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void whatIsNotWantedIsForgottenAndWhatIsNotDecidedIsAskedAgain() throws Exception {
        Path killed = leftByAnotherProcess(document("a = 2"), Optional.empty());
        start();
        await(() -> questions.asked().size() == 1);
        assertThat(killed).exists();
        run(() -> windows.shown().forEach(each -> each.stage().hide()));
        questions.answer("Forget it");
        start();
        await(() -> questions.asked().size() == 2);
        await(() -> !Files.exists(killed));
        assertThat(titles()).containsExactly("Backstep");
    }

    @Test
    void whatIsForgottenOnAStartPageIsGoneFromEveryMenuAtOnce() throws Exception {
        start(file("one.backstep", "a = 1"), file("two.backstep", "b = 2"));
        // A document that is shown only now would cover the start page.
        await(() -> titles().equals(List.of("one – Backstep", "two – Backstep"))
                && recent(0).size() == 2);
        assertThat(recent(1)).isEqualTo(recent(0));
        run(() -> windows.shown().getFirst().welcome());
        await(() -> card().isPresent());
        String forgotten = call(() -> card().orElseThrow().getAccessibleText());
        run(() -> card().orElseThrow()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false)));
        await(() -> recent(0).size() == 1);
        assertThat(recent(1)).isEqualTo(recent(0));
        assertThat(forgotten).startsWith(recent(0).getFirst().startsWith("one") ? "two" : "one");
        run(() -> windows.open(Document.EMPTY, Optional.empty()));
        assertThat(recent(2)).isEqualTo(recent(0));
    }

    /** File > Open recent in a window. */
    private List<String> recent(int window) {
        return call(() -> {
            MenuBar bar = (MenuBar) windows.shown().get(window).shell().lookup("#menus");
            return bar.getMenus().getFirst().getItems().stream()
                    .filter(item -> "menu-recent".equals(item.getId()))
                    .flatMap(item -> ((Menu) item).getItems().stream())
                    .map(MenuItem::getText)
                    .toList();
        });
    }

    /** The first recent document on the start page of the first window. */
    private Optional<Node> card() {
        return call(() -> Optional.ofNullable(windows.shown().getFirst().shell().lookup("#start-recent-0")));
    }

    @Test
    void everyChangeIsKeptUntilTheWindowIsClosed() throws Exception {
        start();
        await(() -> titles().size() == 1);
        type(0, "a = 7");
        await(() -> !kept().isEmpty());
        Path left = kept().getFirst();
        assertThat(DocumentFiles.open(left).expression().text()).isEqualTo("a = 7");
        run(() -> windows.shown().getFirst().network().session().stepEpoch());
        await(() -> DocumentFiles.open(left).network().trained().isPresent());
        assertThat(DocumentFiles.open(left)
                        .network()
                        .trained()
                        .orElseThrow()
                        .training()
                        .progress()
                        .epoch())
                .isEqualTo(1);
    }

    /** As a process leaves it that was killed: with a lock that no process holds, under the name of another run. */
    private Path leftByAnotherProcess(Document document, Optional<Path> file) throws Exception {
        Autosave window = Autosave.begin(state());
        window.write(document, file);
        Path other = state().resolve("windows").resolve(ANOTHER + System.nanoTime());
        Files.createDirectories(other);
        Files.copy(kept().getFirst(), other.resolve("autosave.backstep"));
        Files.createFile(other.resolve("lock"));
        window.close();
        return other.resolve("autosave.backstep");
    }
}
