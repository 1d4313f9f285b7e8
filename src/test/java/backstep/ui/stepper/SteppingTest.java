package backstep.ui.stepper;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.WindowTest;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
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
