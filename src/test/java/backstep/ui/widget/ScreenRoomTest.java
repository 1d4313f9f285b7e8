package backstep.ui.widget;

import static backstep.ui.task.FxThread.call;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.task.FxThread;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small windows and the screen that their owner is on, which may be any of several. */
class ScreenRoomTest {

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    private static Stage window(double x, double y, double width, double height) {
        Stage stage = new Stage();
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        return stage;
    }

    private static List<Double> place(Stage stage) {
        return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    @ParameterizedTest
    @CsvSource({
        "1500, 100, 300, 200, 1500, 100, 300, 200",
        "0, 0, 300, 200, 1280, 40, 300, 200",
        "3000, 3000, 300, 200, 1780, 640, 300, 200",
        "1500, 100, 9000, 9000, 1280, 40, 800, 800"
    })
    void aWindowIsMovedOntoTheScreenAndCutOnlyIfItIsLarger(
            double x, double y, double width, double height, double atX, double atY, double wide, double high) {
        Rectangle2D second = new Rectangle2D(1280, 40, 800, 800);
        assertThat(call(() -> {
                    Stage stage = window(x, y, width, height);
                    ScreenRoom.keepOn(second, stage);
                    return place(stage);
                }))
                .containsExactly(atX, atY, wide, high);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 600, 400, 250, 200, 300, 200", "-200, 0, 300, 100, 0, 0, 300, 200"})
    void itStandsOverTheMiddleOfItsOwner(
            double x, double y, double width, double height, double atX, double atY, double wide, double high) {
        assertThat(call(() -> {
                    Stage stage = window(0, 0, 300, 200);
                    ScreenRoom.centre(stage, window(x, y, width, height));
                    return place(stage);
                }))
                .containsExactly(atX, atY, wide, high);
    }
}
