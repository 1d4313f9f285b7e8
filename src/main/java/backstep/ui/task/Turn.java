package backstep.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lets one worker at a time do the jobs of one place, and of those that wait only the newest: work that was cancelled
 * but does not stop at once holds up what follows, so that it never takes a second worker.
 */
final class Turn implements Runnable {

    private final Executor workers;
    private final AtomicReference<@Nullable Runnable> next = new AtomicReference<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    Turn(Executor workers) {
        this.workers = workers;
    }

    /** Has a job done in place of what still waits. */
    void take(Runnable job) {
        next.set(job);
        begin();
    }

    /** To be called by a worker. One job a call: between two the pool takes back an interruption that came too late. */
    @Override
    public void run() {
        Runnable job = next.getAndSet(null);
        try {
            if (job != null) {
                job.run();
            }
        } finally {
            taken.set(false);
            if (next.get() != null) {
                begin();
            }
        }
    }

    private void begin() {
        if (taken.compareAndSet(false, true)) {
            workers.execute(this);
        }
    }
}
