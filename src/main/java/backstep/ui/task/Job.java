package backstep.ui.task;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Work whose outcome is handed over on the JavaFX thread, unless it was cancelled there before. */
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
            success.accept(get());
        } catch (ExecutionException thrown) {
            fail(Objects.requireNonNull(thrown.getCause()));
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("finished work is not waited for", impossible);
        }
    }

    private void fail(Throwable cause) {
        if (cause instanceof Exception problem) {
            failure.accept(problem);
        } else {
            throw new IllegalStateException(cause);
        }
    }
}
