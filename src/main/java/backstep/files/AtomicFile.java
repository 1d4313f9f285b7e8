package backstep.files;

import backstep.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * Writes a file beside its place, and moves it there when it is whole and on the disk: whatever happens meanwhile, a
 * full disk or the end of the process or of the current, the file is the old one or the whole new one.
 *
 * <ul>
 *   <li>The new file has the rights of the old one, and its owner and group where this person may give them.
 *   <li>A symbolic link stays one, and what it leads to is written, even if that is not there yet.
 *   <li>Of several hard links only the one that is named gets the new file: the others keep the old one.
 *   <li>Pipes, terminals and the like, such as {@code /dev/stdout}, are written to as they are and never replaced. They
 *       can be left half written.
 *   <li>Folders, disks and sockets are refused.
 * </ul>
 */
public final class AtomicFile {

    /** Fills a stream with the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Looks whether a file can be written, before long work is done for it.
     *
     * @param read the files that the work begins with, which would be lost if one of them were written
     * @throws WriteException if it cannot, or is one of those that are read, with why
     */
    public static void requireWritable(Path file, Path... read) throws WriteException {
        try {
            Destination.of(file).requireNoneOf(read);
        } catch (IOException refused) {
            throw failure(file, file, refused);
        }
    }

    /**
     * Writes a text in UTF-8 into a file, replacing one that is there.
     *
     * @throws WriteException if that fails; then nothing has changed
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    public static void write(Path file, String text) throws WriteException, InterruptedException {
        write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a file, replacing one that is there.
     *
     * @throws WriteException if that fails; then nothing has changed
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    public static void write(Path file, Content content) throws WriteException, InterruptedException {
        Path place = file;
        try {
            Destination destination = Destination.of(file);
            place = destination.path();
            destination.write(content);
        } catch (ClosedByInterruptException | CancellationException e) {
            throw interruption(e);
        } catch (IOException e) {
            throw failure(file, place, e);
        }
    }

    private static InterruptedException interruption(Exception cause) {
        Thread.interrupted();
        InterruptedException interruption = new InterruptedException();
        interruption.initCause(cause);
        return interruption;
    }

    private static WriteException failure(Path file, Path place, IOException cause) {
        return new WriteException(Messages.text("files.failed", file, WriteProblems.of(cause, place)), cause);
    }
}
