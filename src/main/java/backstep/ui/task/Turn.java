package backstep.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets one worker at a time do the jobs of one place, and of those that wait only the newest: work that was cancelled
 * but does not stop at once holds up what follows, so that it never takes a second worker.
 */
final class Turn implements Runnable {

    /** In place of a job, where none waits. */
    private enum None implements Runnable {
        /** No worker is at it. */
        IDLE,
        /** A worker is at it. */
        BUSY;

        @Override
        public void run() {
            // There is nothing to be done.
        }
    }

    private final Executor workers;
    private final boolean lasting;
    private final AtomicReference<Runnable> next = new AtomicReference<>(None.IDLE);

    /** @param lasting whether what waits is done also while the workers close */
    Turn(Executor workers, boolean lasting) {
        this.workers = workers;
        this.lasting = lasting;
    }

    /** Has a job done in place of what still waits. */
    void take(Runnable job) {
        if (next.getAndSet(job).equals(None.IDLE)) {
            workers.execute(this);
        }
    }

    /** To be called by a worker. One job a call: between two the pool takes back an interruption that came too late. */
    @Override
    public void run() {
        boolean waits = true;
        while (waits) {
            try {
                next.getAndSet(None.BUSY).run();
            } finally {
                waits = !next.compareAndSet(None.BUSY, None.IDLE);
                if (waits && !lasting) {
                    workers.execute(this);
                }
            }
            waits &= lasting;
            if (waits) {
                // Workers that close begin nothing any more, so that this one goes on; the interruption was for the
                // last.
                Thread.interrupted();
            }
        }
    }
}
