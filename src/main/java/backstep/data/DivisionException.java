package backstep.data;

import backstep.text.Messages;

/** Samples that cannot be divided as they should be. The message is for people, and says the way out. */
public final class DivisionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    DivisionException(String key, Object... arguments) {
        super(Messages.text(key, arguments));
    }
}
