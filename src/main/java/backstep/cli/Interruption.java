package backstep.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C as a wish to stop: the program ends only after what is done so far was written, or after a few seconds. */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private final Runnable answer;
    private volatile boolean wished;

    /** Listens from now on until it is closed. */
    Interruption() {
        this(() -> {});
    }

    /** @param answer what is to be done at once, on another thread */
    Interruption(Runnable answer) {
        this.answer = answer;
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException endsAlready) {
            wished = true;
            answer.run();
        }
    }

    private void stop() {
        wished = true;
        if (written.getCount() > 0) {
            answer.run();
        }
        try {
            written.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isWished() {
        return wished;
    }

    /** Everything is written: the program may end. */
    @Override
    public void close() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endsAlready) {
            // It runs, or has run, and has nothing to wait for any more.
            return;
        }
    }
}
