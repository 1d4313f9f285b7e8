package backstep.files;

import backstep.text.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder that belongs to a part of this run, such as a window, until it is closed. What is in it outlives a process that
 * is killed; that the process is gone can be seen by a lock, which ends with it however it ends.
 */
public final class HeldFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;

    private HeldFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes one.
     *
     * @param parent is made too, unless it is there
     * @throws WriteException if that fails, with why
     */
    public static HeldFolder in(Path parent) throws WriteException {
        Folders.make(parent);
        try {
            while (true) {
                Path path = Files.createTempDirectory(parent, ThisRun.NAME + "-");
                Path file = path.resolve(LOCK);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                HeldFolder made = new HeldFolder(path, channel);
                // Another process may have taken it for a leftover in the moment before it was locked.
                if (ThisRun.lock(channel) && Files.exists(file)) {
                    return made;
                }
                made.close();
            }
        } catch (IOException e) {
            throw new WriteException(Messages.text("files.failed", parent, WriteProblems.of(e, parent)), e);
        }
    }

    /**
     * Whether a folder is one that a process held which has ended.
     *
     * @param folder beside those of this run
     */
    public static boolean isLeft(Path folder) throws IOException {
        String name = String.valueOf(folder.getFileName());
        Path lock = folder.resolve(LOCK);
        return !name.startsWith(ThisRun.NAME)
                && Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)
                && ThisRun.isOver(lock);
    }

    public Path path() {
        return path;
    }

    /** Gives the folder free, and removes it with all that is in it. */
    @Override
    public void close() throws IOException {
        lock.close();
        ScratchFolder.delete(path);
    }

    /** Removes one that was left. */
    public static void remove(Path folder) throws IOException {
        ScratchFolder.delete(folder);
    }
}
