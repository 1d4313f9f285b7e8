package backstep.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder for files that are needed for a while, which goes with all that is in it. Nobody else may look into it. What
 * was left by processes that were killed is removed when the first one of a process is made.
 */
public final class ScratchFolder implements AutoCloseable {

    /** The file in it by which others see whether it is still needed. */
    static final String LOCK = "lock";

    private static final Pattern NAME = Pattern.compile("backstep-(" + ThisRun.NAMES + ")-\\d+");

    private static final AtomicBoolean CLEANED = new AtomicBoolean();

    private final Path path;
    private final FileChannel lock;

    private ScratchFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes one among the temporary files of the system. */
    public static ScratchFolder make() throws IOException {
        while (true) {
            Path path = Files.createTempDirectory("backstep-" + ThisRun.NAME + "-");
            Path file = path.resolve(LOCK);
            ScratchFolder made = new ScratchFolder(
                    path, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            // Another process may have taken it for a leftover in the moment before it was locked.
            if (ThisRun.lock(made.lock) && Files.exists(file)) {
                clean(path);
                return made;
            }
            made.close();
        }
    }

    private static void clean(Path own) {
        Path parent = own.getParent();
        if (parent != null && CLEANED.compareAndSet(false, true)) {
            Leftovers.removeScratch(parent);
        }
    }

    static boolean isOfAnotherRun(Path folder) {
        return ThisRun.isOfAnother(NAME, folder);
    }

    public Path path() {
        return path;
    }

    /** Writes a text in UTF-8. */
    public Path put(String name, String text) throws IOException {
        return Files.writeString(path.resolve(name), text);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        delete(path);
    }

    /** Removes a folder that has no folders in it. */
    static void delete(Path folder) throws IOException {
        for (Path file : contents(folder)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
