package backstep.ui.expression.editor;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.layout.DirectionChoice;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** What a text says of figures is judged once they are known. */
class ClaimsTest extends WindowTest {

    private static final String TWICE = """
        a = 2
        b = 3
        L = a*b
        L.backward()
        a.grad == 4
        assert L == 6
        """;

    private List<String> notes() {
        return call(() -> window().workspace().lookupAll(".note-text").stream()
                .map(note -> ((Labeled) note).getText())
                .toList());
    }

    @Test
    void aClaimIsJudgedAtTheStepThatMakesItsFiguresKnown() {
        type(TWICE);
        assertThat(notes())
                .containsExactly(
                        "line 5, column 1: a.grad == 4: not yet, known after step 3",
                        "line 6, column 1: L == 6: not yet, known after step 1");
        press("forward");
        assertThat(notes())
                .containsExactly(
                        "line 5, column 1: a.grad == 4: not yet, known after step 3", "line 6, column 1: ✓ L is 6");
        press("last");
        assertThat(notes())
                .containsExactly(
                        "line 5, column 1: ✗ a.grad is 3, not 4: the difference is 1", "line 6, column 1: ✓ L is 6");
    }

    @Test
    void theAnswerToAClaimCanBeAskedForUntilTheNextStep() {
        type(TWICE);
        press("answer-text");
        assertThat(notes())
                .containsExactly(
                        "line 5, column 1: ✗ a.grad is 3, not 4: the difference is 1", "line 6, column 1: ✓ L is 6");
        press("forward");
        assertThat(notes().getFirst()).contains("not yet");
    }

    @Test
    void aNewArrangementLeavesTheButtonUnderTheMouse() {
        type(TWICE);
        rest();
        Button button = find("answer-text", Button.class);
        run(() -> session().layoutWishes().directionProperty().set(DirectionChoice.TOP_DOWN));
        rest();
        assertThat(find("answer-text", Button.class)).isSameAs(button);
    }

    private void press(String button) {
        fire(button);
        settle();
    }
}
