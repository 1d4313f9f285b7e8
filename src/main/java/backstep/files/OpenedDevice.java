package backstep.files;

import backstep.files.AtomicFile.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A pipe with a name, a terminal or the like: it cannot be replaced, only written to. */
record OpenedDevice(Path path) implements Destination {

    /** How Unix tells kinds of files apart (stat.h). */
    private static final int KIND = 0xF000;

    private static final int DISK = 0x6000;
    private static final int SOCKET = 0xC000;

    /** Whether there is something that is neither a file nor a folder. */
    static boolean isOne(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /** @throws Refusal if it is a disk or a socket */
    static OpenedDevice at(Path path) throws IOException {
        Optional<Integer> kind = kind(path);
        if (kind.filter(each -> each == DISK || each == SOCKET).isPresent()) {
            throw WriteProblems.refusal("notAFile", path);
        }
        return new OpenedDevice(path);
    }

    private static Optional<Integer> kind(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Optional.of((Integer) Files.getAttribute(path, "unix:mode") & KIND)
                : Optional.empty();
    }

    @Override
    public void write(Content content) throws IOException {
        try (OutputStream stream = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
            CandidStream.fill(stream, content);
        }
    }
}
