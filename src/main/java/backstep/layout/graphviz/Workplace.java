package backstep.layout.graphviz;

import backstep.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one run of a program; it goes with all that is in it. */
record Workplace(Path folder) implements AutoCloseable {

    Workplace() throws IOException {
        this(made());
    }

    private static Path made() throws IOException {
        try {
            return Files.createTempDirectory("backstep-layout");
        } catch (IOException refused) {
            throw new IOException(
                    Messages.text("layout.graphviz.noTemporary", System.getProperty("java.io.tmpdir")), refused);
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
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
