package backstep.cli;

/** What a command was given cannot be used; the message says why, and the exit code is 1. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadInputException(String message) {
        super(message);
    }
}
