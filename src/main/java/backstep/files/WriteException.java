package backstep.files;

/** A file could not be written. The message names the file as it was asked for, and says in plain words why. */
public final class WriteException extends Exception {

    private static final long serialVersionUID = 1;

    WriteException(String message, Throwable cause) {
        super(message, cause);
    }
}
