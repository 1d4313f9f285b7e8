package backstep.export;

import backstep.progress.Meter;
import java.util.concurrent.CancellationException;

/** Counts what is written, tells a meter of it, and gives up when its thread is interrupted. */
final class ProgressCounter {

    private static final int STRIDE = 16;

    private final double total;
    private final Meter meter;
    private long done;

    /** @param total how much there is to be counted, about */
    ProgressCounter(long total, Meter meter) {
        this.total = Math.max(1, total);
        this.meter = meter;
    }

    /**
     * One more is written.
     *
     * @throws CancellationException if the thread is interrupted, as it then stays
     */
    void count() {
        if (++done % STRIDE == 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            meter.at(Math.min(1, done / total));
        }
    }
}
