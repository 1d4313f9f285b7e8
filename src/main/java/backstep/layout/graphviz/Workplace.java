package backstep.layout.graphviz;

import backstep.i18n.Messages;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A folder for one run of a program; it goes with all that is in it. */
record Workplace(Path folder) implements AutoCloseable {

    private static final String PREFIX = "backstep-layout";

    /** Longer than any run may take: a folder as old as this was left by a run that was killed. */
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    /** A new folder among the temporary ones. Those that killed runs have left there are removed. */
    Workplace() throws IOException {
        this(made());
        clear(folder.resolveSibling(""), Instant.now().minus(LIFETIME));
    }

    private static Path made() throws IOException {
        try {
            return Files.createTempDirectory(PREFIX);
        } catch (IOException refused) {
            throw new IOException(
                    Messages.text("layout.graphviz.noTemporary", System.getProperty("java.io.tmpdir")), refused);
        }
    }

    /** Removes the folders in {@code parent} that have not changed since {@code then}. */
    static void clear(Path parent, Instant then) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : left) {
                if (Files.isWritable(folder)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(then)) {
                    new Workplace(folder).close();
                }
            }
        }
    }

    Path input() {
        return folder.resolve("graph.dot");
    }

    Path output() {
        return folder.resolve("graph.plain");
    }

    Path errors() {
        return folder.resolve("errors.txt");
    }

    @Override
    public void close() throws IOException {
        for (Path file : contents()) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private List<Path> contents() throws IOException {
        List<Path> contents = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(contents::add);
        }
        return contents;
    }
}
