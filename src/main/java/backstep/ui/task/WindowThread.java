package backstep.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Lets a program that is not the window use the JavaFX thread: the tour. */
public final class WindowThread {

    private WindowThread() {}

    /** Starts JavaFX, which then runs until {@link #stop}. */
    public static void start() {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
    }

    /** Ends JavaFX. */
    public static void stop() {
        Platform.exit();
    }

    /**
     * Runs something on the JavaFX thread and waits for its result. To be called from another thread.
     *
     * @throws IllegalStateException with what {@code work} threw as its cause
     */
    public static <T> T call(Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException thrown) {
            throw new IllegalStateException(thrown.getCause());
        }
    }

    /** Runs something on the JavaFX thread and waits until it is done. To be called from another thread. */
    public static void run(Runnable work) throws InterruptedException {
        call(() -> {
            work.run();
            return true;
        });
    }
}
