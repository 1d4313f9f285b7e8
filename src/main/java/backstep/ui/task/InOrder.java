package backstep.ui.task;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Work that is done one after the other, in the order in which it is asked for. All that was asked for before the window
 * closes is done, as it is with the workers at once. To be used from the JavaFX thread only.
 */
public final class InOrder {

    private final Tasks tasks;
    private final Turn turn;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    InOrder(Tasks tasks) {
        this.tasks = tasks;
        this.turn = tasks.turn(true);
    }

    /** As {@link Tasks#run}, after what was asked for before. */
    public <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        waiting.add(tasks.job(work, success, failure));
        turn.take(this::drain);
    }

    private void drain() {
        for (Runnable job = waiting.poll(); job != null; job = waiting.poll()) {
            job.run();
        }
    }
}
