package backstep.ui.task;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Work whose outcome is handed over on the JavaFX thread, unless it was cancelled there before. Whatever goes wrong, in
 * the work or in taking its result, is told to {@code failure}, so that nothing waits for an outcome for ever.
 */
final class Job<T> extends FutureTask<T> {

    private final Executor window;
    private final Consumer<? super T> success;
    private final Consumer<? super Exception> failure;
    private volatile boolean dropped;

    Job(Callable<T> work, Executor window, Consumer<? super T> success, Consumer<? super Exception> failure) {
        super(work);
        this.window = window;
        this.success = success;
        this.failure = failure;
    }

    /** Unlike a plain task's, this has an effect on finished work too: its outcome is not delivered. */
    @Override
    public boolean cancel(boolean interrupt) {
        dropped = true;
        return super.cancel(interrupt);
    }

    @Override
    protected void done() {
        window.execute(() -> {
            if (!dropped) {
                deliver();
            }
        });
    }

    private void deliver() {
        try {
            take(get());
        } catch (ExecutionException thrown) {
            fail(Objects.requireNonNull(thrown.getCause()));
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("finished work is not waited for", impossible);
        }
    }

    private void take(T result) {
        try {
            success.accept(result);
        } catch (RuntimeException | Error thrown) {
            reject(thrown);
        }
    }

    /** What work says by exceptions that it declares, or that refuse what it is given, is for people; all else is a fault. */
    private void fail(Throwable cause) {
        switch (cause) {
            case IllegalArgumentException refused -> failure.accept(refused);
            case UncheckedIOException unwritten -> failure.accept(unwritten);
            case CancellationException givenUp -> failure.accept(givenUp);
            case RuntimeException fault -> reject(fault);
            case Exception problem -> failure.accept(problem);
            default -> reject(cause);
        }
    }

    /** Ends the job in plain words, and reports the fault as every other one of this thread. */
    private void reject(Throwable fault) {
        IllegalStateException report = new IllegalStateException(fault);
        try {
            failure.accept(new TaskFailure(fault));
        } catch (RuntimeException again) {
            report.addSuppressed(again);
        }
        throw report;
    }
}
