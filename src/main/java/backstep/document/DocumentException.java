package backstep.document;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.io.Serial;
import java.nio.file.Path;

/** A file is no document that can be opened; the message says where, why, and what to do. Nothing else has happened. */
public final class DocumentException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    DocumentException(String message) {
        super(message);
    }

    /** The same, said of a file. */
    DocumentException in(Path file) {
        return new DocumentException(Messages.text("document.file", Quoted.file(file), String.valueOf(getMessage())));
    }
}
