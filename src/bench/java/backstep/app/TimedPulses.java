package backstep.app;

import backstep.ui.task.WindowThread;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * How long JavaFX needs for something that is done at the beginning of a pulse, until everything is styled and laid out
 * again. In a pulse only what has changed is looked at, while {@code applyCss} asks for the style of every node.
 */
final class TimedPulses {

    private final BlockingQueue<Double> times = new ArrayBlockingQueue<>(1);
    private @Nullable Runnable act;
    private long start;

    TimedPulses(Scene scene) {
        scene.addPreLayoutPulseListener(this::begin);
        scene.addPostLayoutPulseListener(this::end);
    }

    private void begin() {
        if (act != null) {
            start = System.nanoTime();
            act.run();
        }
    }

    private void end() {
        if (act != null) {
            act = null;
            times.add((System.nanoTime() - start) / 1e6);
        }
    }

    /** Milliseconds from the beginning of something to the end of the layout; waits for them. */
    double millis(Runnable something) throws InterruptedException {
        WindowThread.run(() -> {
            act = something;
            Platform.requestNextPulse();
        });
        return times.take();
    }
}
