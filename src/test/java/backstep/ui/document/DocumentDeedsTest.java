package backstep.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Act;
import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.ExpressionSpec;
import backstep.document.History;
import backstep.document.NetworkSpec;
import backstep.document.RecentDocuments.Recent;
import backstep.document.ShareText;
import backstep.document.ViewSpec;
import backstep.ui.recent.RecentModel;
import backstep.ui.task.QueuedWorkers;
import backstep.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with documents, what is asked before, and that nothing is lost, without a window. */
class DocumentDeedsTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> outcomes = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(new QueuedWorkers(work), outcomes::add);
    private final History<Document> history = new History<>(Document.EMPTY);
    private final AnsweredQuestions questions = new AnsweredQuestions();
    private final List<Document> shown = new ArrayList<>();
    private final List<Path> tables = new ArrayList<>();
    private final List<String> windows = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private String proposed = "";
    private ViewSpec view = ViewSpec.FIRST;

    @TempDir
    private Path folder;

    private OpenDocument document;
    private RecentModel recents;
    private DocumentDeeds deeds;

    private final class Stage implements DocumentView {
        @Override
        public void show(Document other) {
            shown.add(other);
        }

        @Override
        public ViewSpec look() {
            return view;
        }

        @Override
        public void exact(Consumer<NetworkSpec> answer) {
            answer.accept(history.present().network());
        }

        @Override
        public void welcome() {
            throw new AssertionError("nothing was closed");
        }

        @Override
        public void say(String notice) {
            throw new AssertionError(notice);
        }

        @Override
        public void take(Path table) {
            tables.add(table);
        }
    }

    private final class Program implements Host {
        @Override
        public Optional<Path> state() {
            return Optional.of(folder.resolve("state"));
        }

        @Override
        public void open(Document other, Optional<Path> file) {
            windows.add(OpenDocument.name(other, file));
        }

        @Override
        public void openCopy(Document other) {
            windows.add(OpenDocument.name(other, Optional.empty()));
        }

        @Override
        public boolean bringToFront(Path file) {
            return file.endsWith("elsewhere.backstep");
        }

        @Override
        public void changed() {}

        @Override
        public void quit() {}
    }

    @BeforeEach
    void open() {
        Stage stage = new Stage();
        Program program = new Program();
        document = new OpenDocument(tasks, history, stage);
        recents = new RecentModel(tasks, program.state());
        Dialogs dialogs = new Dialogs(
                (owner, kind, name, where) -> {
                    proposed = name;
                    return chosen;
                },
                (owner, kind, endings) -> chosen,
                questions);
        deeds = new DocumentDeeds(tasks, document, stage, recents, dialogs, program, () -> null);
    }

    /** All that waits elsewhere and for this thread. */
    private void settle() {
        while (!work.isEmpty() || !outcomes.isEmpty()) {
            Optional.ofNullable(work.poll()).ifPresent(Runnable::run);
            Optional.ofNullable(outcomes.poll()).ifPresent(Runnable::run);
        }
    }

    private void type(String text) {
        Document present = history.present();
        history.separate();
        history.done(Act.single("open"), present.withExpression(ExpressionSpec.of(text)));
    }

    private String text() {
        return history.present().expression().text();
    }

    private Path file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        DocumentFiles.save(Document.EMPTY.withExpression(ExpressionSpec.of(text)), file);
        return file;
    }

    private String state() {
        return (document.unsavedProperty().get() ? "• " : "")
                + document.nameProperty().get();
    }

    @Test
    void aDocumentIsSavedWhereThePersonSaysAndThenInItsFile() throws Exception {
        assertThat(state()).isEqualTo("Untitled");
        type("a = 2");
        assertThat(state()).isEqualTo("• Untitled");
        chosen = Optional.of(folder.resolve("mine.backstep"));
        deeds.save();
        settle();
        assertThat(proposed).isEqualTo("Untitled.backstep");
        assertThat(state()).isEqualTo("mine");
        type("a = 3");
        chosen = Optional.empty();
        view = ViewSpec.FIRST.withWorkspace("network");
        deeds.save();
        settle();
        assertThat(state()).isEqualTo("mine");
        assertThat(DocumentFiles.open(folder.resolve("mine.backstep")))
                .isEqualTo(history.present().withView(view));
        history.undo();
        assertThat(state()).isEqualTo("• mine");
        history.redo();
        assertThat(state()).isEqualTo("mine");
        assertThat(recents.listProperty().get())
                .extracting(Recent::file)
                .containsExactly(folder.resolve("mine.backstep"));
    }

    @Test
    void beforeWorkIsLostThePersonIsAsked() throws Exception {
        Path other = file("other.backstep", "b = 5");
        type("a = 2");
        deeds.open(other);
        settle();
        assertThat(questions.asked())
                .containsExactly("Save the changes of Untitled? They are lost otherwise. [Save, Don't save, Cancel]");
        assertThat(text()).isEqualTo("a = 2");

        questions.answer("Save");
        deeds.open(other);
        settle();
        assertThat(text()).as("no file was chosen, so that nothing goes on").isEqualTo("a = 2");

        questions.answer("Save");
        chosen = Optional.of(folder.resolve("mine.backstep"));
        deeds.open(other);
        settle();
        assertThat(text()).isEqualTo("b = 5");
        assertThat(state()).isEqualTo("other");
        assertThat(DocumentFiles.open(folder.resolve("mine.backstep"))
                        .expression()
                        .text())
                .isEqualTo("a = 2");

        type("b = 6");
        questions.answer("Don't save");
        deeds.create();
        settle();
        assertThat(state()).isEqualTo("Untitled");
        assertThat(DocumentFiles.open(other).expression().text()).isEqualTo("b = 5");
        deeds.create();
        assertThat(questions.asked()).hasSize(4);
    }

    @Test
    void whatCannotBeOpenedOrSavedIsSaidAndChangesNothing() throws Exception {
        type("a = 2");
        Path broken = Files.writeString(folder.resolve("broken.backstep"), "{");
        deeds.open(broken);
        settle();
        assertThat(questions.asked()).singleElement().asString().startsWith(broken + ": line 1, column ");
        deeds.showText("backstep1:abc");
        settle();
        assertThat(questions.asked()).last().asString().startsWith("the shared document was not copied whole");
        chosen = Optional.of(folder.resolve("none").resolve("mine.backstep"));
        deeds.save();
        settle();
        assertThat(questions.asked()).hasSize(3);
        assertThat(questions.asked()).last().asString().contains("mine.backstep");
        assertThat(state()).isEqualTo("• Untitled");
        assertThat(text()).isEqualTo("a = 2");
        assertThat(document.savingProperty().get()).isFalse();
    }

    @Test
    void whatAnotherProgramHasWrittenIsNotOverwrittenWithoutAWord() throws Exception {
        Path file = file("mine.backstep", "a = 1");
        deeds.open(file);
        settle();
        file("mine.backstep", "a = 99");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        type("a = 2");
        deeds.save();
        settle();
        assertThat(questions.asked()).singleElement().asString().contains("another program has changed this file");
        assertThat(DocumentFiles.open(file).expression().text()).isEqualTo("a = 99");
        assertThat(state()).isEqualTo("• mine");
        questions.answer("Overwrite");
        deeds.save();
        settle();
        assertThat(DocumentFiles.open(file).expression().text()).isEqualTo("a = 2");
        assertThat(state()).isEqualTo("mine");
    }

    @Test
    void revertGoesBackToTheFileOnceThePersonAgrees() throws Exception {
        deeds.open(file("mine.backstep", "a = 1"));
        settle();
        type("a = 2");
        deeds.revert();
        settle();
        assertThat(text()).isEqualTo("a = 2");
        questions.answer("Go back");
        deeds.revert();
        settle();
        assertThat(text()).isEqualTo("a = 1");
        assertThat(state()).isEqualTo("mine");
        assertThat(history.acts()).isEmpty();
    }

    @Test
    void textsNotebooksAndSharedLinesAreDocumentsThatAreSavedNowhere() throws Exception {
        Path python = Files.writeString(folder.resolve("neuron.py"), "a = Value(2.0)");
        deeds.open(python);
        settle();
        assertThat(state()).isEqualTo("neuron");
        assertThat(text()).isEqualTo("a = Value(2.0)");
        assertThat(document.fileProperty().get()).isEmpty();
        questions.answer(ShareText.of(Document.EMPTY.withExpression(ExpressionSpec.of("c = 7")))
                .text());
        deeds.openText("");
        settle();
        assertThat(text()).isEqualTo("c = 7");
        Path table = folder.resolve("points.csv");
        deeds.drop(List.of(table));
        settle();
        assertThat(tables).containsExactly(table);
        assertThat(text()).isEqualTo("c = 7");
    }

    @Test
    void severalFilesThatAreDroppedHaveWindowsOfTheirOwn() throws Exception {
        deeds.drop(List.of(
                file("one.backstep", "a = 1"),
                file("two.backstep", "a = 2"),
                Files.writeString(folder.resolve("three.py"), "a = 3"),
                folder.resolve("four.csv")));
        settle();
        assertThat(state()).isEqualTo("one");
        assertThat(windows).containsExactly("two", "three");
        assertThat(questions.asked()).singleElement().asString().contains("four.csv");
        deeds.open(folder.resolve("elsewhere.backstep"));
        settle();
        assertThat(state()).isEqualTo("one");
    }

    @Test
    void aCopyIsAnotherWindowAndATitleCanBeUndone() throws Exception {
        deeds.open(file("mine.backstep", "a = 1"));
        settle();
        deeds.duplicate();
        assertThat(windows).containsExactly("Copy of mine");
        questions.answer(" Lesson 1/2 ");
        deeds.rename();
        assertThat(state()).isEqualTo("• Lesson 1/2");
        deeds.saveAs();
        assertThat(proposed).isEqualTo("Lesson 1_2.backstep");
        history.undo();
        assertThat(state()).isEqualTo("mine");
    }

    @Test
    void whatIsRestoredIsUnsavedUnlessItsFileHasIt() {
        Document left = Document.EMPTY.withExpression(ExpressionSpec.of("a = 4"));
        document.restore(left, Optional.empty(), Optional.empty());
        assertThat(state()).isEqualTo("• Untitled");
        assertThat(shown).containsExactly(left);
        Path file = folder.resolve("mine.backstep");
        document.restore(left, Optional.of(file), Optional.of(Document.EMPTY));
        assertThat(state()).isEqualTo("• mine");
        document.restore(left, Optional.of(file), Optional.of(left.withView(ViewSpec.FIRST.withWorkspace("network"))));
        assertThat(state()).isEqualTo("mine");
    }
}
