package backstep.ui.expression.stepper;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Stepper;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walking through the lecture's expression: three operations, the seed, three operations back. */
class SteppingTest extends WindowTest {
    private static final String LECTURE = "a = 2\nb = -3\nc = 10\nf = -2\nL = (a*b + c)*f";

    @BeforeEach
    void typeAnExpression() {
        type(LECTURE);
    }

    @Test
    void buttonsStepForwardAndBack() {
        click("forward");
        click("forward");
        assertThat(step()).isEqualTo(2);
        click("back");
        assertThat(step()).isEqualTo(1);
        click("last");
        assertThat(step()).isEqualTo(7);
        click("first");
        assertThat(step()).isZero();
    }

    @Test
    void keysStepForwardAndBack() {
        keys(KeyCode.ESCAPE);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(2);
        keys(KeyCode.LEFT);
        assertThat(step()).isEqualTo(1);
        keys(KeyCode.END);
        assertThat(step()).isEqualTo(7);
        keys(KeyCode.HOME);
        assertThat(step()).isZero();
    }

    @Test
    void shiftAndRightGoToTheEndOfThePhase() {
        keys(KeyCode.ESCAPE);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(step()).isEqualTo(3);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(step()).as("the seed is a phase of its own").isEqualTo(4);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(step()).isEqualTo(7);
    }

    @Test
    void severalBackwardPassesAreToldAndMarkedWhereTheyBegin() {
        type("a = Value(2)\nb = Value(3)\nL = a*b\nM = L*10\nL.backward()\nM.backward()");
        assertThat(marks().stream().map(this::stepAfterClick)).containsExactly(3, 5);
        click("first");
        for (int boundary : new int[] {2, 3, 4, 5, 7}) {
            run(() -> session().move(Stepper::endOfPhase));
            assertThat(step()).isEqualTo(boundary);
        }
        run(() -> session().move(stepper -> stepper.goTo(5)));
        assertThat(said())
                .isEqualTo("pass 2 of 2: M: M.grad = 1. As in micrograd, all gradients stay, and those of operations"
                        + " flow again");
        click("back");
        click("forward");
        click("forward");
        click("back");
        click("back");
        assertThat(said()).startsWith("pass 1 of 2: backward 1 of 1: L = a·b sends");
    }

    private List<Node> marks() {
        Pane passes = find("passes", Pane.class);
        return call(() -> List.copyOf(passes.getChildren()));
    }

    private int stepAfterClick(Node mark) {
        clickAt(middle(mark));
        return step();
    }

    @Test
    void onePassHasNoMarks() {
        assertThat(marks()).isEmpty();
        assertThat(call(() -> find("passes", Region.class).isManaged())).isFalse();
    }

    @Test
    void arrowKeysStepAfterAClickOnAStepButton() {
        click("forward");
        keys(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(2);
    }

    @Test
    void thePhaseAndASentenceSayTheStep() {
        assertThat(said())
                .isEqualTo("start: Nothing computed yet: Ctrl+Enter leaves the text, then → computes the first"
                        + " operation.");
        click("forward");
        assertThat(said()).isEqualTo("forward 1 of 3: a·b = 2·(−3) = −6");
        click("forward");
        click("forward");
        click("forward");
        assertThat(said()).isEqualTo("seed: ∂L/∂L = 1, because L changes exactly as fast as itself");
        click("forward");
        assertThat(said())
                .isEqualTo("backward 1 of 3: L = (a·b + c)·f sends local · incoming = contribution:"
                        + " (−2) · 1 = −2 to a·b + c, 4 · 1 = 4 to f");
    }

    private String said() {
        return call(() -> ((Labeled) window().workspace().lookup(".phase-chip")).getText()) + ": " + text("sentence");
    }

    @Test
    void buttonsThatLeadNowhereAreDisabled() {
        assertThat(find("back", Labeled.class).isDisabled()).isTrue();
        assertThat(find("first", Labeled.class).isDisabled()).isTrue();
        click("last");
        assertThat(find("forward", Labeled.class).isDisabled()).isTrue();
        assertThat(find("last", Labeled.class).isDisabled()).isTrue();
        assertThat(find("back", Labeled.class).isDisabled()).isFalse();
    }

    @Test
    void theScrubberGoesToAnyStepAndFollowsTheOthers() {
        set(find("scrubber", Slider.class), 5);
        assertThat(step()).isEqualTo(5);
        set(find("scrubber", Slider.class), 2);
        assertThat(step()).isEqualTo(2);
        click("forward");
        assertThat(find("scrubber", Slider.class).getValue()).isEqualTo(3);
        assertThat(find("scrubber", Slider.class).getMax()).isEqualTo(7);
    }

    @Test
    void theEndsOfTheScrubberFinishAndRewind() {
        Slider scrubber = find("scrubber", Slider.class);
        clickEnd(scrubber, 1);
        assertThat(step()).isEqualTo(7);
        clickEnd(scrubber, -1);
        assertThat(step()).isZero();
    }
}
