package backstep.ui.expression.editor;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.expression.model.Example;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.NavigationActions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to graph and messages while a text is typed. */
class TypingTest extends WindowTest {

    @Test
    void typingAnExpressionGivesItsGraph() {
        keys(KeyCode.A);
        keys(KeyCode.ENTER);
        type("a = 2\nb = -3\nL = a*b + a");
        assertThat(program().graph().size()).isEqualTo(4);
        assertThat(value("L")).isEqualTo(-4);
        assertThat(text("summary")).isEqualTo("4 nodes, 2 operations · root L");
    }

    @Test
    void anErrorIsToldBelowTheTextAndTheLastGoodGraphStays() {
        type("a = 2\nL = a*a");
        type("a = 2\nL = a*\n");
        assertThat(messages())
                .containsExactly(
                        "line 2, column 7: expected a number, a name or \"(\" after \"*\", found the end of the line");
        assertThat(value("L")).isEqualTo(4);
        assertThat(call(() -> session().staleProperty().get())).isTrue();
        assertThat(text("summary")).isEqualTo("2 nodes, 1 operation · root L · before the error");
    }

    @Test
    void anEmptiedTextTakesTheGraphAway() {
        type("a = 2\nL = a*a");
        type("");
        assertThat(call(() -> session().traceProperty().get() == null
                        && session().drawingProperty().get() == null
                        && !session().staleProperty().get()))
                .isTrue();
        assertThat(messages()).isEmpty();
        type("b = 4");
        assertThat(value("b")).isEqualTo(4);
    }

    @Test
    void theErrorIsUnderlined() {
        type("a = 2\nL = a*tahn(a)");
        CodeArea editor = find("editor", CodeArea.class);
        await(() -> editor.getStyleOfChar("a = 2\nL = a*t".length()).contains("error"));
        assertThat(call(() -> editor.getStyleOfChar(0))).doesNotContain("error");
    }

    @Test
    void mendingTheErrorTakesTheMessageAway() {
        type("a = 2\nL = a*");
        type("a = 2\nL = a*5");
        assertThat(messages()).isEmpty();
        assertThat(value("L")).isEqualTo(10);
        assertThat(call(() -> session().staleProperty().get())).isFalse();
    }

    @Test
    void severalErrorsAreToldAtOnceAndTheRestIsCounted() {
        type("a = \nb = )\nc = 2*\nd = 3*\ne = 4*\nf = 5*");
        assertThat(messages()).hasSize(3);
        assertThat(messages().getFirst()).startsWith("line 1, column ");
        assertThat(messages().get(1)).startsWith("line 2, column ");
        assertThat(messages().getLast()).isEqualTo("and 4 more");
    }

    @Test
    void aClickOnAMessageGoesToItsPlace() {
        type("a = 2\nL = a*tahn(a)");
        clickAt(middle(messageList().getChildren().getFirst()));
        CodeArea editor = find("editor", CodeArea.class);
        assertThat(call(editor::getSelectedText)).isEqualTo("tahn");
        assertThat(call(editor::isFocused)).isTrue();
    }

    @Test
    void aNoteIsNoError() {
        type("a = 2\nb = 3\nL = a*a");
        assertThat(messages()).hasSize(1);
        assertThat(messages().getFirst()).startsWith("line 2, column 1: ");
        assertThat(call(() -> session().staleProperty().get())).isFalse();
    }

    @Test
    void clearingTheTextIsNoError() {
        type("a = 2\nL = a*a");
        type("");
        assertThat(messages()).isEmpty();
    }

    @Test
    void theExamplesMenuListsAllExamples() {
        assertThat(find("examples", MenuButton.class).getItems()).hasSize(Example.values().length);
        click("examples");
        clickAt(middle(find("example-reuse-sum", Node.class)));
        assertThat(call(() -> session().textProperty().get())).isEqualTo(Example.REUSE_SUM.text());
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleOpensAndStepsToItsEnd(Example example) {
        run(() -> find("examples", MenuButton.class).getItems().stream()
                .filter(item -> item.getId().equals("example-" + example.id()))
                .forEach(MenuItem::fire));
        settle();
        assertThat(messages()).isEmpty();
        int steps = trace().stepCount();
        ButtonBase forward = find("forward", ButtonBase.class);
        run(() -> IntStream.range(0, steps).forEach(index -> forward.fire()));
        assertThat(step()).isEqualTo(steps);
    }

    @Test
    void whatWasTypedCanBeUndoneAndRedone() {
        type("a = 2\nL = a*a");
        choose("menu-edit.undo");
        assertThat(editorText()).isEmpty();
        choose("menu-edit.redo");
        assertThat(editorText()).isEqualTo("a = 2\nL = a*a");
        assertThat(value("L")).isEqualTo(4);
    }

    @Test
    void aTextWithALongLastLineStaysAtItsLeftEdgeWhenItIsPastedAndUndone() {
        type("a = 2");
        CodeArea editor = find("editor", CodeArea.class);
        run(() -> {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "b = 3\n".repeat(60) + "L = b" + " + b".repeat(80)));
            editor.selectAll();
        });
        choose("menu-edit.paste");
        frames();
        assertThat(editorText()).endsWith(" + b");
        assertThat(call(editor::getEstimatedScrollX)).isZero();
        assertThat(call(() -> editor.getCaretBounds().isPresent())).isTrue();
        choose("menu-edit.undo");
        frames();
        assertThat(editorText()).isEqualTo("a = 2");
        assertThat(call(editor::getEstimatedScrollX)).isZero();
        assertThat(call(() -> editor.firstVisibleParToAllParIndex())).isZero();
    }

    @Test
    void aTextThatIsOpenedShowsItsBeginning() {
        type("a = 2\n".repeat(100));
        CodeArea editor = find("editor", CodeArea.class);
        run(() -> {
            editor.requestFocus();
            editor.end(NavigationActions.SelectionPolicy.CLEAR);
            editor.requestFollowCaret();
        });
        frames();
        assertThat(call(() -> editor.firstVisibleParToAllParIndex())).isPositive();
        run(() -> session().open("b = 3\n".repeat(100) + "L = b" + " + b".repeat(80)));
        settle();
        frames();
        assertThat(call(() -> editor.firstVisibleParToAllParIndex())).isZero();
        assertThat(call(editor::getEstimatedScrollX)).isZero();
    }

    private String editorText() {
        CodeArea editor = find("editor", CodeArea.class);
        return call(editor::getText);
    }

    @Test
    void leavingTheWorkspaceEndsASelectionWithTheMouse() {
        type("a = 2\n".repeat(60));
        CodeArea editor = find("editor", CodeArea.class);
        hold(call(() -> editor.localToScreen(60, 20)), call(() -> editor.localToScreen(60, editor.getHeight() + 40)));
        frames();
        run(() -> window().shell().show("network"));
        frames();
        assertThat(call(editor::getScene)).isNull();
        release();
    }

    /** Waits for some frames: the text scrolls by itself meanwhile. */
    private static void frames() {
        AtomicInteger frames = new AtomicInteger();
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.incrementAndGet();
            }
        };
        run(counter::start);
        await(() -> frames.get() > 5);
        run(counter::stop);
    }

    private VBox messageList() {
        return call(() -> (VBox) window().workspace().lookup(".editor-messages"));
    }

    private List<String> messages() {
        return call(() -> messageList().getChildren().stream()
                .map(message -> ((Label) message).getText())
                .toList());
    }
}
