package backstep.ui.task;

import static backstep.ui.task.FxThread.await;
import static backstep.ui.task.FxThread.call;
import static backstep.ui.task.FxThread.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstPaintTest {

    /** What happened, in its order; on the JavaFX thread only. */
    private final List<String> happened = new ArrayList<>();

    private final Stage stage = call(Stage::new);

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    @BeforeEach
    void show() {
        run(() -> {
            Scene scene = new Scene(new Label("a window"));
            stage.setScene(scene);
            stage.show();
            scene.addPostLayoutPulseListener(() -> happened.add("pulse"));
            FirstPaint.then(scene, () -> happened.add("work"));
        });
    }

    @AfterEach
    void close() {
        run(stage::close);
    }

    @Test
    void workWaitsForAPulseThatFollowsTheFirstAndIsDoneOnce() {
        await(() -> happened.contains("work"));
        int begun = call(() -> happened.indexOf("work"));
        assertThat(begun).isGreaterThan(1);
        await(() -> {
            Platform.requestNextPulse();
            return happened.size() > begun + 2;
        });
        assertThat(call(() -> happened.stream().filter("work"::equals).count())).isEqualTo(1);
    }
}
