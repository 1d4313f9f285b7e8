package backstep.document;

import java.io.Serial;

/** A file is no document that can be opened; the message says where, why, and what to do. Nothing else has happened. */
public final class DocumentException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    DocumentException(String message) {
        super(message);
    }
}
