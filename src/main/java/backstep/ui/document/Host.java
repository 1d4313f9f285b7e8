package backstep.ui.document;

import backstep.document.Document;
import java.nio.file.Path;
import java.util.Optional;

/** The program, as one of its windows needs it. */
public interface Host {

    /** A window by itself, of which nothing is remembered. */
    Host NONE = new Host() {
        @Override
        public Optional<Path> state() {
            return Optional.empty();
        }

        @Override
        public void open(Document document, Optional<Path> file) {}

        @Override
        public void openCopy(Document document) {}

        @Override
        public boolean bringToFront(Path file) {
            return false;
        }

        @Override
        public void changed() {}

        @Override
        public void quit() {}
    };

    /** Where autosaves and the list of recent documents are kept; empty if they are not. */
    Optional<Path> state();

    /**
     * Opens another window.
     *
     * @param file where the document is saved; empty if it is not
     */
    void open(Document document, Optional<Path> file);

    /** Opens another window with a copy of a document, which is saved nowhere: it may outlive what it was made of. */
    void openCopy(Document document);

    /** Shows the window that has a file open; false if none has. */
    boolean bringToFront(Path file);

    /** A window shows another file, or none. */
    void changed();

    /** Closes all windows, each of which may ask. */
    void quit();
}
