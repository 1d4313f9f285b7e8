package backstep.ui.expression.stepper;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The play button, at the highest speed. */
class PlayingTest extends WindowTest {
    private static final double FASTEST = 30;

    @BeforeEach
    void typeAnExpression() {
        type("a = 2\nb = -3\nL = (a*b + a)*b");
        run(() -> window().workspace().player().stepsPerSecondProperty().set(FASTEST));
    }

    @Test
    void playsToTheEndAndStops() {
        click("play");
        await(() -> step() == trace().stepCount());
        assertThat(isPlaying()).isFalse();
        assertThat(text("play")).isEqualTo("Play");
    }

    @Test
    void playsAgainFromTheStart() {
        click("last");
        run(() -> window().workspace().player().stepsPerSecondProperty().set(0.5));
        click("play");
        assertThat(step()).isEqualTo(1);
        assertThat(text("play")).isEqualTo("Pause");
    }

    @Test
    void spacePlaysAndPauses() {
        run(() -> window().workspace().player().stepsPerSecondProperty().set(0.5));
        keys(KeyCode.ESCAPE);
        keys(KeyCode.SPACE);
        assertThat(isPlaying()).isTrue();
        keys(KeyCode.SPACE);
        assertThat(isPlaying()).isFalse();
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void anotherExpressionEndsThePlay() {
        run(() -> window().workspace().player().stepsPerSecondProperty().set(0.5));
        click("play");
        type("a = 1\nb = a*a");
        assertThat(isPlaying()).isFalse();
    }

    @Test
    void theSpeedsAreWritten() {
        ComboBox<?> speed = find("speed", ComboBox.class);
        run(() -> speed.getSelectionModel().select(0));
        assertThat(window().workspace().player().stepsPerSecondProperty().get()).isEqualTo(0.5);
        assertThat(call(() -> new SpeedText().toString(0.5))).isEqualTo("0.5 a second");
        assertThat(call(() -> new SpeedText().toString(10.0))).isEqualTo("10 a second");
    }

    private boolean isPlaying() {
        return call(() -> window().workspace().player().playingProperty().get());
    }
}
