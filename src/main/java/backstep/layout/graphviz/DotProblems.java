package backstep.layout.graphviz;

import backstep.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Why a program that draws has failed, in one sentence: what it says itself may be pages long. */
final class DotProblems {

    /** As much of what it says as is looked at. */
    private static final int BYTES = 1 << 16;

    private static final int LONGEST_REASON = 200;

    /** What an operating system that lacks memory ends a program with: 128 and the number of SIGKILL. */
    private static final int KILLED = 137;

    /** How Graphviz, the embedded engine, JVMs and C libraries say that there is no memory left. */
    private static final List<String> NO_MEMORY =
            List.of("Cannot enlarge memory", "out of memory", "OutOfMemoryError", "memory exhausted", "bad_alloc");

    private DotProblems() {}

    /**
     * The sentence for people.
     *
     * @param program the program's name
     * @param code what it ended with
     * @param errors the file that holds what it wrote to its standard error
     */
    static String of(String program, int code, Path errors) throws IOException {
        String said = beginning(errors);
        if (code == KILLED || NO_MEMORY.stream().anyMatch(said::contains)) {
            return Messages.text("layout.graphviz.memory", program);
        }
        String reason = firstLine(said).orElseGet(() -> Messages.text("layout.graphviz.code", Integer.toString(code)));
        return Messages.text("layout.graphviz.failed", program, reason);
    }

    private static String beginning(Path errors) throws IOException {
        try (InputStream stream = Files.newInputStream(errors)) {
            return new String(stream.readNBytes(BYTES), StandardCharsets.UTF_8);
        }
    }

    private static Optional<String> firstLine(String said) {
        return said.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line);
    }
}
