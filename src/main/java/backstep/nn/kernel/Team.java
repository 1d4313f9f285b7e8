package backstep.nn.kernel;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Threads of the common pool that share jobs with the caller. A job of an epoch takes half a millisecond, and waking a
 * thread takes a tenth: so a helper that is done keeps looking out for the next job for a moment. A job that no helper has
 * begun is done by the caller. Not safe for use by several threads at once.
 */
final class Team {

    /** How long a helper looks out for the next job. Between two epochs of a large batch much less passes. */
    private static final long PATIENCE_NANOS = 200_000;

    /** How often the caller looks whether a helper is done before it sleeps: the helper may be waiting for a core. */
    private static final int SPINS = 10_000;

    private static final long PAUSE_NANOS = 50_000;

    private final Helper[] helpers;

    private enum State {
        IDLE,
        WANTED,
        TAKEN
    }

    /** @param size how many threads may work at once, the caller's among them, from 1 */
    Team(int size) {
        helpers = IntStream.range(1, size).mapToObj(Helper::new).toArray(Helper[]::new);
    }

    /** Does a job for each number from 0 to the size of the team, and returns when all are done; a failure is thrown. */
    void each(IntConsumer job) {
        for (Helper helper : helpers) {
            helper.ask(job);
        }
        try {
            job.accept(0);
        } finally {
            for (Helper helper : helpers) {
                helper.finish();
            }
        }
        for (Helper helper : helpers) {
            helper.requireSuccess();
        }
    }

    private static final class Helper implements Runnable {
        private final int number;
        private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
        private volatile boolean looksOut;
        private IntConsumer job = _ -> {};
        private @Nullable RuntimeException failure;

        Helper(int number) {
            this.number = number;
        }

        void ask(IntConsumer next) {
            job = next;
            failure = null;
            state.set(State.WANTED);
            if (!looksOut) {
                looksOut = true;
                ForkJoinPool.commonPool().execute(this);
            }
        }

        @Override
        public void run() {
            long since = System.nanoTime();
            while (System.nanoTime() - since < PATIENCE_NANOS) {
                if (isTaken()) {
                    work();
                    since = System.nanoTime();
                } else {
                    Thread.onSpinWait();
                }
            }
            // A job that is asked for right now is done by the caller.
            looksOut = false;
        }

        private boolean isTaken() {
            return state.get() == State.WANTED && state.compareAndSet(State.WANTED, State.TAKEN);
        }

        private void work() {
            try {
                job.accept(number);
            } catch (RuntimeException problem) {
                failure = problem;
            } finally {
                state.set(State.IDLE);
            }
        }

        void finish() {
            if (isTaken()) {
                work();
            }
            for (int spins = 0; state.get() != State.IDLE; spins++) {
                if (spins < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        }

        void requireSuccess() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
