package backstep.app;

import backstep.ui.workspace.MainWindow;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Begins as the program does, with the start page, goes on to a graph and a few steps, and ends. */
public final class RehearsedApp extends BackstepApp {

    /** Enough for what is painted beside the window, on a slow machine too. */
    private static final Duration PAUSE = Duration.seconds(5);

    @Override
    public void start(Stage stage) {
        super.start(stage);
        MainWindow window = windows().shown().getFirst();
        new Timeline(
                        new KeyFrame(PAUSE, _ -> window.workspace().tryOut(Rehearsal.EXPRESSION, List.of(), List.of())),
                        new KeyFrame(
                                PAUSE.multiply(2),
                                _ -> window.workspace().player().toggle()),
                        new KeyFrame(PAUSE.multiply(2.2), _ -> Platform.exit()))
                .play();
    }
}
