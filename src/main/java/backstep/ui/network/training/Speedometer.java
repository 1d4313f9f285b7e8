package backstep.ui.network.training;

import java.util.ArrayDeque;
import java.util.Deque;

/** Measures how fast a run goes, over the last second, so that the figure is calm. */
final class Speedometer {

    private static final double SPAN_NANOS = 1e9;

    private final Deque<Reading> readings = new ArrayDeque<>();

    private record Reading(int run, long epoch, long nanos) {}

    /** Forgets what was before: the run stands still. */
    void stop() {
        readings.clear();
    }

    /**
     * Takes note of how far a run has come.
     *
     * @param nanos as {@link System#nanoTime}
     */
    void read(int run, long epoch, long nanos) {
        if (!readings.isEmpty() && readings.getLast().run != run) {
            readings.clear();
        }
        readings.addLast(new Reading(run, epoch, nanos));
        while (readings.size() > 2 && nanos - readings.getFirst().nanos > SPAN_NANOS) {
            readings.removeFirst();
        }
    }

    /** In epochs a second; NaN as long as there is nothing to compare. */
    double speed() {
        if (readings.size() < 2) {
            return Double.NaN;
        }
        Reading first = readings.getFirst();
        Reading last = readings.getLast();
        return (last.epoch - first.epoch) * 1e9 / (last.nanos - first.nanos);
    }
}
