package backstep.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Work of which only the newest matters: submitting more interrupts what still runs, and its outcome is never
 * delivered. Never more than one worker is busy with it. To be used from the JavaFX thread only.
 */
public final class Latest<T> {

    private final Tasks tasks;
    private final Turn turn;
    private final Consumer<? super T> success;
    private final Consumer<? super Exception> failure;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private @Nullable Job<T> current;

    Latest(Tasks tasks, Turn turn, Consumer<? super T> success, Consumer<? super Exception> failure) {
        this.tasks = tasks;
        this.turn = turn;
        this.success = success;
        this.failure = failure;
    }

    /** Starts {@code work} in place of whatever was submitted before. */
    public void submit(Callable<T> work) {
        cancel();
        running.set(true);
        Job<T> job = tasks.job(
                work,
                result -> {
                    running.set(false);
                    success.accept(result);
                },
                problem -> {
                    running.set(false);
                    failure.accept(problem);
                });
        current = job;
        turn.take(job);
    }

    /** Gives up what runs, if anything does. */
    public void cancel() {
        if (current != null) {
            current.cancel(true);
        }
        running.set(false);
    }

    /** Whether something was submitted whose outcome is still to come. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
