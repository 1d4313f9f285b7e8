package backstep.document;

import backstep.files.AtomicFile;
import backstep.files.HeldFolder;
import backstep.files.WriteException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the document of one window outside its file, so that nothing is lost by a crash. It has no clock and no thread: it
 * writes when it is told to. What it keeps goes when it is closed; after a kill it stays, and is among the {@link
 * #leftovers}.
 */
public final class Autosave implements AutoCloseable {

    private static final String WINDOWS = "windows";
    private static final String FILE = "autosave" + DocumentFiles.ENDING;

    private final HeldFolder folder;

    /**
     * What a window has left that did not end as it should.
     *
     * @param file the autosaved document
     * @param time when it was written
     */
    public record Leftover(Path file, Instant time) {

        /**
         * The document as it was.
         *
         * @throws DocumentException if it cannot be read
         */
        public Autosaved open() throws DocumentException {
            return Autosaved.of(DocumentFiles.open(file));
        }

        /** Removes it, once it is opened or not wanted. */
        public void remove() throws IOException {
            Path folder = file.getParent();
            if (folder != null) {
                HeldFolder.remove(folder);
            }
        }
    }

    private Autosave(HeldFolder folder) {
        this.folder = folder;
    }

    /**
     * Begins for a window.
     *
     * @param state the folder for {@linkplain backstep.files.UserFolders#state() state}
     * @throws WriteException if nothing can be written there, with why
     */
    public static Autosave begin(Path state) throws WriteException {
        return new Autosave(HeldFolder.in(state.resolve(WINDOWS)));
    }

    /**
     * Keeps a document as it is now, in place of what was kept before.
     *
     * @param file where it is saved; empty if it has no file yet
     * @throws WriteException if that fails; then what was kept before is still there
     * @throws InterruptedException if the thread was interrupted; likewise
     */
    public void write(Document document, Optional<Path> file) throws WriteException, InterruptedException {
        Document kept = new Autosaved(document, file).inOne();
        AtomicFile.write(folder.path().resolve(FILE), stream -> DocumentJson.write(kept, stream));
    }

    /** Forgets what was kept: the document is saved, or not wanted. */
    @Override
    public void close() throws IOException {
        folder.close();
    }

    /**
     * What windows have left that were killed, the latest first. Windows that are open have left nothing.
     *
     * @param state the folder for {@linkplain backstep.files.UserFolders#state() state}
     * @throws IOException if the folder cannot be read
     */
    public static List<Leftover> leftovers(Path state) throws IOException {
        Path windows = state.resolve(WINDOWS);
        if (!Files.isDirectory(windows)) {
            return List.of();
        }
        List<Leftover> left = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(windows, HeldFolder::isLeft)) {
            for (Path each : folders) {
                Path file = each.resolve(FILE);
                if (Files.isRegularFile(file)) {
                    left.add(new Leftover(file, Files.getLastModifiedTime(file).toInstant()));
                } else {
                    HeldFolder.remove(each);
                }
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        left.sort(Comparator.comparing(Leftover::time).reversed());
        return left;
    }
}
