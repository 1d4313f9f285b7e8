package backstep.document;

import backstep.files.AtomicFile;
import backstep.files.WriteException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents in files. */
public final class DocumentFiles {

    /** How the names of documents end. */
    public static final String ENDING = ".backstep";

    private DocumentFiles() {}

    /**
     * Writes a document into a file, which is the old one or the whole new one whatever happens meanwhile.
     *
     * @throws WriteException if that fails; then nothing has changed
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    public static void save(Document document, Path file) throws WriteException, InterruptedException {
        AtomicFile.write(file, stream -> DocumentJson.write(document, stream));
    }

    /**
     * Reads a document from a file.
     *
     * @throws DocumentException if there is no file, or none that can be opened, with the file, where, why, and what to do
     */
    public static Document open(Path file) throws DocumentException {
        try (InputStream stream = Files.newInputStream(file)) {
            return DocumentJson.read(stream);
        } catch (DocumentException refused) {
            throw refused.in(file);
        } catch (IOException failure) {
            throw OpenedFile.unreadable(file, failure);
        }
    }
}
