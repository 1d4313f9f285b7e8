package backstep.ui.document;

import static backstep.ui.task.FxThread.call;
import static backstep.ui.task.FxThread.run;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Act;
import backstep.document.Document;
import backstep.document.ExpressionSpec;
import backstep.document.History;
import backstep.document.NetworkSpec;
import backstep.document.ViewSpec;
import backstep.ui.task.FxThread;
import backstep.ui.task.QueuedWorkers;
import backstep.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a disk refuses to keep the document for after a crash. */
class AutosavingTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> outcomes = new ArrayDeque<>();
    private final History<Document> history = new History<>(Document.EMPTY);
    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path state;
    private Autosaving autosaving;

    private final class Unlooked implements DocumentView {
        @Override
        public void show(Document other) {}

        @Override
        public ViewSpec look() {
            return ViewSpec.FIRST;
        }

        @Override
        public void exact(Consumer<NetworkSpec> answer) {
            answer.accept(history.present().network());
        }

        @Override
        public void welcome() {}

        @Override
        public void say(String notice) {}

        @Override
        public void take(Path table) {}
    }

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    @BeforeEach
    void open() {
        state = folder.resolve("state");
        Tasks tasks = new Tasks(new QueuedWorkers(work), outcomes::add);
        autosaving = call(() -> {
            OpenDocument document = new OpenDocument(tasks, history, new Unlooked());
            return new Autosaving(tasks, document, Optional.of(state), said::add);
        });
    }

    /** Types a text, and waits until it is kept, or is not. */
    private void type(String text) {
        run(() -> {
            history.separate();
            history.done(Act.single("open"), history.present().withExpression(ExpressionSpec.of(text)));
            autosaving.keep(() -> said.add("kept"));
            while (!work.isEmpty() || !outcomes.isEmpty()) {
                QueuedWorkers.drain(work);
                QueuedWorkers.drain(outcomes);
            }
        });
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidUntilItCan() throws IOException {
        Files.writeString(state, "a file where the folder should be");
        type("a = 2");
        assertThat(said).singleElement().asString().contains(state.toString());
        String reason = said.getFirst();
        type("a = 3");
        assertThat(said).containsExactly(reason, reason);
        Files.delete(state);
        type("a = 4");
        assertThat(said).containsExactly(reason, reason, "", "kept");
        type("a = 5");
        assertThat(said).as("what works needs no words").containsExactly(reason, reason, "", "kept", "kept");
    }

    @Test
    void aFolderThatIsGoneLaterIsSaidToo() throws IOException {
        type("a = 2");
        assertThat(said).containsExactly("kept");
        Path windows = state.resolve("windows");
        remove(windows);
        Files.writeString(windows, "a file where the folder was");
        type("a = 3");
        assertThat(said).hasSize(2).last().asString().contains(windows.toString());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inner = Files.walk(folder)) {
            for (Path each : inner.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }
}
