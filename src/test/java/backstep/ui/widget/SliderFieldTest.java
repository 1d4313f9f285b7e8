package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // the controls are made on the JavaFX thread before each test
class SliderFieldTest {
    private final List<Double> told = new ArrayList<>();
    private Stage stage;
    private SliderField slider;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() {
        slider = call(() -> new SliderField("rate", SliderScale.Logarithmic.of(1e-5, 10), Numbers::brief));
        stage = call(Stage::new);
        run(() -> {
            slider.setOnChange(told::add);
            stage.setScene(new Scene(slider));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        run(stage::close);
    }

    private static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), work);
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), work);
    }

    private Slider slider() {
        return (Slider) Objects.requireNonNull(slider.lookup("#rate"));
    }

    private NumberField field() {
        return (NumberField) Objects.requireNonNull(slider.lookup("#rate-field"));
    }

    @Test
    void whatIsShownIsToldToNobody() {
        run(() -> slider.show(0.1));
        assertThat(told).isEmpty();
        assertThat(field().getText()).isEqualTo("0.1");
        assertThat(slider().getValue()).isBetween(0.666, 0.667);
    }

    @Test
    void aDragTellsEachNumberOnceAndTheThumbStaysUnderTheMouse() {
        run(() -> slider().setValue(0.5));
        run(() -> slider().setValue(0.5001));
        run(() -> slider.show(0.01));
        assertThat(told).containsExactly(0.01);
        assertThat(slider().getValue()).isEqualTo(0.5001);
        assertThat(field().getText()).isEqualTo("0.01");
    }

    @Test
    void theSliderStopsWhereItEndsButTheFieldDoesNot() {
        run(() -> slider.show(250));
        assertThat(slider().getValue()).isEqualTo(1);
        assertThat(field().getText()).isEqualTo("250");
        assertThat(told).isEmpty();
    }

    @Test
    void anotherReachMovesTheThumbAndKeepsTheNumber() {
        run(() -> slider.show(0.1));
        run(() -> slider.setReach(new SliderScale.Linear(0, 1, 0.05)));
        assertThat(slider().getValue()).isEqualTo(0.1);
        assertThat(told).isEmpty();
    }
}
