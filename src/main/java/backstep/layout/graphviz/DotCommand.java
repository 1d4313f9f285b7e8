package backstep.layout.graphviz;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Graphviz's {@code dot}. */
public final class DotCommand {

    private DotCommand() {}

    /**
     * The first executable {@code dot} in a list of folders.
     *
     * @param searchPath folders as the variable {@code PATH} lists them
     */
    public static Optional<Path> find(String searchPath) {
        return Arrays.stream(searchPath.split(File.pathSeparator))
                .flatMap(DotCommand::candidates)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> candidates(String folder) {
        try {
            return folder.isEmpty()
                    ? Stream.empty()
                    : Stream.of("dot", "dot.exe")
                            .map(name -> Path.of(folder, name).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Stream.empty(); // a search path may hold anything; what is no folder holds no program
        }
    }
}
