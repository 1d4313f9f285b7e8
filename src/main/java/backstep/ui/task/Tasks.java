package backstep.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work away from the JavaFX thread and hands its outcome back there. Everything in the window that takes time goes
 * through here. To be used from the JavaFX thread only.
 */
public final class Tasks implements AutoCloseable {

    private static final int SECONDS_TO_FINISH = 5;

    private final ExecutorService workers;
    private final Executor window;

    public Tasks() {
        this(pool(), Platform::runLater);
    }

    private static ExecutorService pool() {
        // Threads are kept for a while: to start one the JavaFX thread would have to wait for it.
        ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newCachedThreadPool(daemons());
        // What a window asks for while it closes, an outcome that arrives last for instance, does not begin any more.
        pool.setRejectedExecutionHandler((job, closed) -> ((Job<?>) job).cancel(false));
        return pool;
    }

    /** Work and outcomes run where the caller says. */
    public Tasks(ExecutorService workers, Executor window) {
        this.workers = workers;
        this.window = window;
    }

    private static ThreadFactory daemons() {
        return Thread.ofPlatform().name("backstep-worker-", 0).daemon().factory();
    }

    /**
     * Runs {@code work} away from the JavaFX thread.
     *
     * @param success gets the result, on the JavaFX thread
     * @param failure gets what {@code work} threw, on the JavaFX thread
     */
    public <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        workers.execute(new Job<>(work, window, success, failure));
    }

    /** As {@link #run}; to cancel the job interrupts the work, and neither consumer is called. */
    <T> Job<T> start(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        Job<T> job = new Job<>(work, window, success, failure);
        workers.execute(job);
        return job;
    }

    /** A place for work of which only the newest matters, such as parsing while someone types. */
    public <T> Latest<T> latest(Consumer<? super T> success, Consumer<? super Exception> failure) {
        return new Latest<>(this, success, failure);
    }

    /** Runs something on the JavaFX thread after all that waits there already. May be called from any thread. */
    public void later(Runnable action) {
        window.execute(action);
    }

    /** Lets running work finish, for a few seconds at most; nothing begins after that. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException interruption) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
