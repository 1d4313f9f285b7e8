package backstep.export;

import java.io.IOException;

/** A picture is larger than its format or the memory allows; the message says how large and what to do instead. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
        super(message);
    }
}
