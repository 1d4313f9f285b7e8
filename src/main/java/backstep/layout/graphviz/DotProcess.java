package backstep.layout.graphviz;

import backstep.layout.LayoutException;
import backstep.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program that reads DOT from its standard input and answers in the format "plain" on its standard output, in
 * a folder of its own. An interrupt, a time-out or our own end, by whatever means, ends the program at once; nothing
 * is left behind.
 *
 * @param command the program and its arguments
 * @param patience how long it may take
 */
record DotProcess(List<String> command, Duration patience) {

    private static final int SECONDS_TO_END = 2;

    DotProcess {
        command = List.copyOf(command);
    }

    String draw(String dot) throws LayoutException, InterruptedException {
        try (Workplace place = new Workplace()) {
            place.put(dot);
            return run(place);
        } catch (IOException e) {
            throw new LayoutException(failure(String.valueOf(e.getMessage())), e);
        }
    }

    /** Files stand in for pipes, because reading a pipe cannot be interrupted. */
    private String run(Workplace place) throws IOException, LayoutException, InterruptedException {
        Process process = start(place);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LayoutException(Messages.text("layout.graphviz.slow", Long.toString(patience.toSeconds())));
            }
        } finally {
            end(process);
        }
        if (process.exitValue() != 0) {
            throw new LayoutException(DotProblems.of(command.getFirst(), process.exitValue(), place.errors()));
        }
        return Files.readString(place.output());
    }

    private Process start(Workplace place) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Lifeline.available() ? Lifeline.around(command) : command)
                .directory(place.folder().toFile())
                .redirectOutput(place.output().toFile())
                .redirectError(place.errors().toFile());
        return Lifeline.available()
                ? builder.start()
                : builder.redirectInput(place.input().toFile()).start();
    }

    /** The program first, while its folder is still there; the shell beside it ends by itself then. */
    private static void end(Process process) throws InterruptedException {
        if (process.isAlive() && Lifeline.available()) {
            try (OutputStream lifeline = process.getOutputStream()) {
                lifeline.write('\n');
            } catch (IOException over) {
                // It ended meanwhile, and with it the pipe: that is what was wanted.
            }
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    private String failure(String reason) {
        return Messages.text("layout.graphviz.failed", command.getFirst(), reason);
    }
}
