package backstep.export;

/** A file could not be written. The message names the file and says in plain words why. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1;

    ExportException(String message) {
        super(message);
    }

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
