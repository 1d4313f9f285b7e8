package backstep.ui.task;

import javafx.application.Platform;
import javafx.scene.Scene;

/** When a window that was just opened is on screen: until then it needs the processor for itself. */
public final class FirstPaint {

    /** Each pulse begins when what the one before it has laid out is painted. */
    private static final int PULSES = 2;

    private final Scene scene;
    private final Runnable work;
    private final Runnable listener = this::pulse;
    private int pulses;

    private FirstPaint(Scene scene, Runnable work) {
        this.scene = scene;
        this.work = work;
    }

    /** Runs something once a scene, which is shown, has been painted. */
    public static void then(Scene scene, Runnable work) {
        FirstPaint awaited = new FirstPaint(scene, work);
        scene.addPostLayoutPulseListener(awaited.listener);
        Platform.requestNextPulse();
    }

    private void pulse() {
        pulses++;
        if (pulses < PULSES) {
            Platform.requestNextPulse();
        } else {
            scene.removePostLayoutPulseListener(listener);
            work.run();
        }
    }
}
