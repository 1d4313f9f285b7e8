package backstep.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One line on a terminal that says how far something has come; it is written anew a few times a second. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private long next;
    private int longest;

    /** @param clock nanoseconds of any origin */
    ProgressBar(PrintWriter terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.next = clock.getAsLong();
    }

    /** A bar on standard error; none if that is no terminal. */
    static Optional<ProgressBar> of(Console console) {
        return console.errorsToTerminal()
                ? Optional.of(new ProgressBar(console.err(), System::nanoTime))
                : Optional.empty();
    }

    /**
     * Shows a state, unless the last one was shown a moment ago; says whether it did.
     *
     * @param share from 0 to 1
     */
    boolean show(double share, Supplier<String> text) {
        long now = clock.getAsLong();
        if (now < next) {
            return false;
        }
        next = now + PAUSE_NANOS;
        write(share, text.get());
        return true;
    }

    /** Shows the end, whenever the last time was, and leaves the line. */
    void finish(double share, String text) {
        write(share, text);
        leave();
    }

    /** Leaves the line as it is. */
    void leave() {
        terminal.println();
    }

    /** Spaces cover what is left of a longer text. */
    private void write(double share, String text) {
        int filled = (int) (WIDTH * share);
        longest = Math.max(longest, text.length());
        terminal.print("\r" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + text
                + " ".repeat(longest - text.length()));
        terminal.flush();
    }
}
