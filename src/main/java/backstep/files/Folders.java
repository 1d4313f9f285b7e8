package backstep.files;

import backstep.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders to write into. */
public final class Folders {

    private Folders() {}

    /**
     * Makes a folder, and those that it is in, unless they are there.
     *
     * @throws WriteException if that fails, with why
     */
    public static void make(Path folder) throws WriteException {
        try {
            requireNoFileOnTheWay(folder.toAbsolutePath());
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WriteException(Messages.text("files.failed", folder, WriteProblems.of(e, folder)), e);
        }
    }

    private static void requireNoFileOnTheWay(Path folder) throws Refusal {
        Optional<Path> there = Stream.iterate(folder, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst();
        if (there.isPresent() && !Files.isDirectory(there.get())) {
            throw WriteProblems.refusal("notAFolder", there.get().resolve("any"));
        }
    }
}
