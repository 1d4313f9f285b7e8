package backstep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Runs commands as a process would, with captured streams. */
public final class Terminal {

    /** What a command left behind. */
    public record Outcome(int exitCode, String out, String err) {}

    private byte[] input = new byte[0];
    private boolean interactive;
    private ToIntFunction<Opening> window = opening -> 0;

    Terminal typing(String text) {
        return sending(text.getBytes(StandardCharsets.UTF_8));
    }

    Terminal sending(byte[] bytes) {
        input = bytes;
        return this;
    }

    Terminal interactive() {
        interactive = true;
        return this;
    }

    Terminal window(ToIntFunction<Opening> opener) {
        window = opener;
        return this;
    }

    public Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, arguments);
    }

    /** The same where results go elsewhere. */
    Outcome runInto(OutputStream results, String... arguments) {
        return run(results, new ByteArrayOutputStream(), arguments);
    }

    private Outcome run(OutputStream results, ByteArrayOutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(input), interactive, Console.writer(results), Console.writer(err));
        int exitCode =
                Backstep.commandLine(console, window, Map.of(), arguments).execute(arguments);
        return new Outcome(exitCode, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
