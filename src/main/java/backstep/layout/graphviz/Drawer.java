package backstep.layout.graphviz;

import backstep.files.ScratchFolder;
import backstep.i18n.Messages;
import backstep.layout.LayoutException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program that reads DOT from its standard input and answers in the format "plain" on its standard output, in
 * a folder of its own. An interrupt or a time-out ends the program at once; nothing is left behind.
 *
 * @param command the program and its arguments
 * @param patience how long it may take
 */
record Drawer(List<String> command, Duration patience) {

    Drawer {
        command = List.copyOf(command);
    }

    String draw(String dot) throws LayoutException, InterruptedException {
        try (ScratchFolder place = ScratchFolder.make()) {
            return run(place.path(), place.put("graph.dot", dot));
        } catch (IOException e) {
            throw new LayoutException(failure(String.valueOf(e.getMessage())), e);
        }
    }

    /** Files stand in for pipes, because reading a pipe cannot be interrupted. */
    private String run(Path folder, Path input) throws IOException, LayoutException, InterruptedException {
        Path output = folder.resolve("graph.plain");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LayoutException(Messages.text("layout.graphviz.slow", Long.toString(patience.toSeconds())));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        if (process.exitValue() != 0) {
            throw new LayoutException(failure(Files.readString(errors).strip()));
        }
        return Files.readString(output);
    }

    private String failure(String reason) {
        return Messages.text("layout.graphviz.failed", command.getFirst(), reason);
    }
}
