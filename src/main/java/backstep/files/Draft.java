package backstep.files;

import backstep.files.AtomicFile.Content;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** A file that is being written beside the one that it is to become. Its run has a lock on it. */
final class Draft implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("\\.backstep-(" + ThisRun.NAMES + ")-\\d+\\.tmp");

    private static final AtomicLong COUNT = new AtomicLong();

    private final Path path;
    private final FileChannel channel;

    private Draft(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * An empty draft.
     *
     * @param closed whether nobody else may read it before it gets its rights
     */
    static Draft in(Path folder, boolean closed) throws IOException {
        while (true) {
            Draft draft = create(folder, closed);
            if (draft.isKept()) {
                return draft;
            }
            draft.close();
        }
    }

    private static Draft create(Path folder, boolean closed) throws IOException {
        // Hidden, and short: the name of the file that it becomes may be as long as the disk allows.
        Path path = folder.resolve(".backstep-" + ThisRun.NAME + "-" + COUNT.incrementAndGet() + ".tmp");
        boolean rights = closed && Rights.areKnownIn(folder);
        FileAttribute<?>[] attributes = rights
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        // Ctrl-C and the like end a process without coming back here.
        path.toFile().deleteOnExit();
        return new Draft(
                path,
                FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
    }

    /** Whether no process has taken it for a leftover in the moment before it was locked. */
    private boolean isKept() throws IOException {
        return ThisRun.lock(channel) && Files.exists(path);
    }

    /** Whether a name is that of a draft of another run. Those of this run are never leftovers. */
    static boolean isOfAnotherRun(Path file) {
        return ThisRun.isOfAnother(NAME, file);
    }

    Path path() {
        return path;
    }

    /** Writes it to the disk itself, so that a move can never come there first. */
    void fill(Content content) throws IOException {
        CandidStream.fill(Channels.newOutputStream(channel), content);
        channel.force(true);
    }

    /** Puts it in place of a file. */
    void moveTo(Path target) throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw WriteProblems.refusal("notAtomic", target);
        } catch (NoSuchFileException e) {
            throw WriteProblems.refusal("draftGone", target);
        }
    }

    /** Removes it, unless it has become the file. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        }
    }
}
