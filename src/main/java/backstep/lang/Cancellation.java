package backstep.lang;

import java.util.concurrent.CancellationException;

/** Lets work on a long text be given up, by interrupting its thread. */
final class Cancellation {

    private Cancellation() {}

    /**
     * To be called wherever work goes on to the next of many things; it costs next to nothing.
     *
     * @throws CancellationException if the thread is interrupted, as it then stays
     */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
