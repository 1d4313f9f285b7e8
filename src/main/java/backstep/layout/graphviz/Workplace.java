package backstep.layout.graphviz;

import backstep.files.ScratchFolder;
import backstep.text.Messages;
import java.io.IOException;
import java.nio.file.Path;

/** A folder for one run of a program; it goes with all that is in it. */
record Workplace(ScratchFolder scratch) implements AutoCloseable {

    private static final String INPUT = "graph.dot";

    Workplace() throws IOException {
        this(made());
    }

    private static ScratchFolder made() throws IOException {
        try {
            return ScratchFolder.make();
        } catch (IOException refused) {
            throw new IOException(
                    Messages.text("layout.graphviz.noTemporary", System.getProperty("java.io.tmpdir")), refused);
        }
    }

    /** Puts the graph there for the program to read. */
    void put(String dot) throws IOException {
        scratch.put(INPUT, dot);
    }

    Path folder() {
        return scratch.path();
    }

    Path input() {
        return folder().resolve(INPUT);
    }

    Path output() {
        return folder().resolve("graph.plain");
    }

    Path errors() {
        return folder().resolve("errors.txt");
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
