package backstep.cli;

import backstep.i18n.Messages;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** One line on a terminal that says how far a run has come; it is written anew a few times a second. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private final int total;
    private long next;

    /** @param clock nanoseconds of any origin */
    ProgressBar(PrintWriter terminal, int total, LongSupplier clock) {
        this.terminal = terminal;
        this.total = total;
        this.clock = clock;
        this.next = clock.getAsLong();
    }

    void show(int done, double loss) {
        long now = clock.getAsLong();
        if (now >= next) {
            next = now + PAUSE_NANOS;
            write(done, loss);
        }
    }

    /** Shows the end, whenever the last time was, and leaves the line. */
    void finish(int done, double loss) {
        write(done, loss);
        terminal.println();
    }

    private void write(int done, double loss) {
        int filled = (int) ((long) WIDTH * done / total);
        String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        String epochs = Integer.toString(done);
        terminal.print("\r" + bar + " "
                + Messages.text("cli.train.progress", epochs, Integer.toString(total), "%-10.4g".formatted(loss)));
        terminal.flush();
    }
}
