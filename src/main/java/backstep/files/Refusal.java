package backstep.files;

import java.io.IOException;

/** A file is not written, for a reason that is known before anything was tried; the message is that reason. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }
}
