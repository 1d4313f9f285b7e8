package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.ExpressionSpec;
import backstep.document.ShareText;
import backstep.ui.document.Host;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The items of the menus that no other way leads to, clicked with the mouse. */
class MenuClicksTest extends WindowTest {

    private final List<String> done = new ArrayList<>();

    @TempDir
    private Path folder;

    private final class Program implements Host {
        @Override
        public Optional<Path> state() {
            return Optional.of(folder.resolve("state"));
        }

        @Override
        public void open(Document document, Optional<Path> file) {
            done.add("new window" + (document.equals(Document.EMPTY) ? "" : " with something"));
        }

        @Override
        public void openCopy(Document document) {
            done.add(document.title());
        }

        @Override
        public boolean bringToFront(Path file) {
            return false;
        }

        @Override
        public void changed() {}

        @Override
        public void quit() {
            done.add("quit");
        }
    }

    @Override
    protected Host host() {
        return new Program();
    }

    @BeforeEach
    void type() {
        type("a = 2\nL = a*a");
    }

    /** Opens a menu of the bar and clicks through its items. */
    private void clickThrough(String menu, String... items) {
        click(menu);
        for (String item : items) {
            await(() -> item(item).isPresent());
            settle();
            clickAt(middle(call(() -> item(item).orElseThrow())));
        }
    }

    /** Its identifier has a dot, which a selector would take for that of a style class. */
    private static Optional<Node> item(String id) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".menu-item").stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst();
    }

    private Path file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        DocumentFiles.save(Document.EMPTY.withExpression(ExpressionSpec.of(text)), file);
        return file;
    }

    private void awaitText(String text) {
        await(() -> session().textProperty().get().equals(text));
        settle();
    }

    @Test
    void openAsksForAFileAndOpenRecentHasItFromThenOn() throws Exception {
        openFrom = Optional.of(file("one.backstep", "a = 1"));
        questions.answer("Don't save");
        clickThrough("menu-file", "menu-file.open");
        awaitText("a = 1");
        openFrom = Optional.of(file("two.backstep", "b = 2"));
        clickThrough("menu-file", "menu-file.open");
        awaitText("b = 2");
        clickThrough("menu-file", "menu-recent", "menu-recent-1");
        awaitText("a = 1");
        assertThat(call(() -> window().stage().getTitle())).isEqualTo("one – Backstep");
    }

    @Test
    void aTextIsOpenedAsADocument() {
        questions.answer("c = 3");
        questions.answer("Don't save");
        clickThrough("menu-file", "menu-file.openText");
        awaitText("c = 3");
        assertThat(questions.asked()).first().asString().startsWith("A document that was shared as text");
    }

    @Test
    void newWindowDuplicateAndQuitAreTheProgramsAffair() {
        clickThrough("menu-file", "menu-file.newWindow");
        clickThrough("menu-file", "menu-file.duplicate");
        clickThrough("menu-file", "menu-window.quit");
        assertThat(done).containsExactly("new window", "Copy of Untitled", "quit");
    }

    @Test
    void theStartPageCoversTheDocumentUntilAWorkspaceIsAskedFor() {
        clickThrough("menu-file", "menu-file.start");
        assertThat(call(() -> find("start-page", Node.class).getScene())).isNotNull();
        click("workspace-expression");
        assertThat(call(() -> window().shell().lookup("#start-page"))).isNull();
        assertThat(call(() -> session().textProperty().get())).isEqualTo("a = 2\nL = a*a");
    }

    @Test
    void copiesAreSaidInTheStatus() {
        clickThrough("menu-edit", "menu-edit.copyPicture");
        await(() -> text("status").startsWith("Copied as SVG and PNG"));
        assertThat(call(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
        clickThrough("menu-edit", "menu-edit.copyText");
        await(() -> text("status").startsWith("Copied the document as one line"));
        assertThat(ShareText.isLike(call(() -> Clipboard.getSystemClipboard().getString())))
                .isTrue();
        type("a = 3");
        assertThat(text("status")).as("that was another document").isEqualTo("Ready");
    }

    @Test
    void aFileThatIsDraggedOverTheWindowMovesNothing() {
        Point2D before = middle(find("export", Node.class));
        run(() -> window().shell().pseudoClassStateChanged(PseudoClass.getPseudoClass("drop-target"), true));
        settle();
        assertThat(middle(find("export", Node.class))).isEqualTo(before);
        assertThat(call(() -> window().shell().getEffect())).isNotNull();
    }

    @Test
    void aRunOfTrainingIsUndoneInOneGo() {
        enterNetwork();
        click("run");
        await(() -> trainingFrame().snapshot().epoch() > 0);
        click("run");
        settleNetwork();
        long epoch = trainingFrame().snapshot().epoch();
        clickThrough("menu-edit", "menu-edit.undo");
        await(() -> trainingFrame().snapshot().epoch() == 0);
        keys(KeyCode.CONTROL, KeyCode.Y);
        await(() -> trainingFrame().snapshot().epoch() == epoch);
    }
}
