package backstep.ui.start;

import backstep.document.DocumentException;
import backstep.document.RecentDocuments;
import backstep.document.RecentDocuments.Recent;
import backstep.files.WriteException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Which documents were open last. All of it waits for a disk, and is called away from the JavaFX thread. */
public interface Recents {

    /**
     * The latest first, those that are missing among them.
     *
     * @throws DocumentException if the list was damaged
     * @throws IOException if it cannot be read
     */
    List<Recent> list() throws DocumentException, IOException;

    /**
     * Forgets a document.
     *
     * @throws WriteException if that fails; then nothing has changed
     * @throws IOException if the list cannot be read
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    void forget(Path document) throws WriteException, IOException, InterruptedException;

    /** There are none. */
    Recents NONE = new Recents() {
        @Override
        public List<Recent> list() {
            return List.of();
        }

        @Override
        public void forget(Path document) {}
    };

    /** Those that are remembered on this machine. */
    static Recents of(RecentDocuments remembered) {
        return new Recents() {
            @Override
            public List<Recent> list() throws DocumentException, IOException {
                return remembered.list();
            }

            @Override
            public void forget(Path document) throws WriteException, IOException, InterruptedException {
                remembered.forget(document);
            }
        };
    }
}
