package backstep.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
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
        this(Executors.newThreadPerTaskExecutor(daemons()), Platform::runLater);
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
     * @return to cancel it: the work is interrupted, and neither consumer is called
     */
    public <T> Future<?> run(
            Callable<? extends T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        Delivery<T> delivery = new Delivery<>(work, success, failure);
        Future<?> running = workers.submit(delivery);
        delivery.watch(running);
        return running;
    }

    /** A place for work of which only the newest matters, such as parsing while someone types. */
    public <T> Latest<T> latest(Consumer<? super T> success, Consumer<? super Exception> failure) {
        return new Latest<>(this, success, failure);
    }

    /** Runs something on the JavaFX thread after all that waits there already. */
    public void later(Runnable action) {
        window.execute(action);
    }

    /** Lets running work finish, for a few seconds at most. */
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

    /** Work whose outcome is handed over on the JavaFX thread, unless it was cancelled by then. */
    private final class Delivery<T> implements Runnable {

        private final Callable<? extends T> work;
        private final Consumer<? super T> success;
        private final Consumer<? super Exception> failure;
        private final CompletableFuture<Future<?>> self =
                new CompletableFuture<>();

        Delivery(Callable<? extends T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
            this.work = work;
            this.success = success;
            this.failure = failure;
        }

        void watch(Future<?> running) {
            self.complete(running);
        }

        @Override
        public void run() {
            try {
                T result = work.call();
                deliver(() -> success.accept(result));
            } catch (Exception problem) {
                deliver(() -> failure.accept(problem));
            }
        }

        private void deliver(Runnable outcome) {
            window.execute(() -> self.thenAccept(running -> {
                if (!running.isCancelled()) {
                    outcome.run();
                }
            }));
        }
    }
}
