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
        // Threads are kept for a while: to start one the JavaFX thread would have to wait for it. There are at most as
        // many as places for work and what runs beside them, since each of those has one thing done at a time.
        ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newCachedThreadPool(daemons());
        // What a window asks for while it closes, an outcome that arrives last for instance, does not begin any more.
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
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
     * @param failure gets what {@code work} threw, on the JavaFX thread; a {@link TaskFailure} for errors, and for what
     *     {@code success} threw
     */
    public <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        workers.execute(job(work, success, failure));
    }

    /** What {@link #run} has done, for a caller who decides when; to cancel it interrupts the work, and no outcome is delivered. */
    <T> Job<T> job(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        return new Job<>(work, window, success, failure);
    }

    /** One worker for the jobs of one place; see {@link Turn}. */
    Turn turn(boolean lasting) {
        return new Turn(workers, lasting);
    }

    /** A place for work of which only the newest matters, such as parsing while a text is typed. */
    public <T> Latest<T> latest(Consumer<? super T> success, Consumer<? super Exception> failure) {
        return new Latest<>(this, turn(false), success, failure);
    }

    /** The same for work that must not be lost, such as keeping what is open: what waits is done though the window closes. */
    public <T> Latest<T> lasting(Consumer<? super T> success, Consumer<? super Exception> failure) {
        return new Latest<>(this, turn(true), success, failure);
    }

    /** A place for work of which all matters, in its order, such as changes of a list. */
    public InOrder inOrder() {
        return new InOrder(this);
    }

    /** Runs something on the JavaFX thread after all that waits there already. May be called from any thread. */
    public void later(Runnable action) {
        window.execute(action);
    }

    /** Lets running work finish, for a few seconds at most; after that nothing begins but what must not be lost. */
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
