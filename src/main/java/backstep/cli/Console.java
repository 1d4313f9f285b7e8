package backstep.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
public record Console(InputStream in, boolean interactive, PrintWriter out, PrintWriter err) {

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
    public static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
