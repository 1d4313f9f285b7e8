package backstep.cli;

import backstep.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command reads from and writes to. Everything is UTF-8, whatever the terminal's settings are, so that files and
 * pipes hold the same bytes everywhere.
 *
 * @param in standard input
 * @param interactive whether a person would have to type the input, so that nothing is read unasked
 * @param out standard output: results only
 * @param err standard error: everything said about them
 */
public record Console(InputStream in, boolean interactive, Outlet out, PrintWriter err) {

    /** What Unix and Windows say of a pipe whose reader is gone. */
    private static final List<String> READER_LEFT =
            List.of("Broken pipe", "pipe is being closed", "pipe has been ended");

    /** What they say of other outputs, and the key of what it means. */
    private static final Map<String, String> WORDS = Map.of(
            "No space left", "cli.output.full",
            "not enough space", "cli.output.full",
            "quota exceeded", "cli.output.full",
            "Bad file descriptor", "cli.output.closed",
            "handle is invalid", "cli.output.closed");

    /** Set by the launcher, which can tell: Java knows terminals only by standard input and output. */
    private static final String TERMINAL = "backstep.errorsToTerminal";

    /** The console of this process. */
    public static Console system() {
        // There is none where input or output is a file or a pipe.
        Optional<java.io.Console> terminal = Optional.ofNullable(System.console());
        return new Console(
                System.in,
                terminal.isPresent() && terminal.get().isTerminal(),
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)));
    }

    /** Whether a person reads what goes to standard error, as it goes there. */
    boolean errorsToTerminal() {
        return interactive || Boolean.getBoolean(TERMINAL);
    }

    /** A writer of UTF-8 that sends every line on at once. */
    public static Outlet writer(OutputStream stream) {
        return new Outlet(stream);
    }

    /**
     * Makes sure that all results have arrived.
     *
     * @throws BadInputException if they have not, with why; without words if the reader has left, as {@code head} does
     */
    void requireWritten() {
        out.failure().ifPresent(problem -> {
            String reason = String.valueOf(problem.getMessage());
            throw new BadInputException(
                    READER_LEFT.stream().anyMatch(reason::contains) ? "" : Messages.text("cli.output", why(reason)));
        });
    }

    private static String why(String reason) {
        return WORDS.entrySet().stream()
                .filter(known -> reason.contains(known.getKey()))
                .findFirst()
                .map(known -> Messages.text(known.getValue()))
                .orElse(reason);
    }
}
