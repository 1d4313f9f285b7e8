package backstep.data;

import backstep.i18n.Messages;

/** A file of comma-separated values that cannot be read as a data set. The message is for people. */
public final class CsvException extends Exception {

    private static final long serialVersionUID = 1;

    CsvException(String key, Object... arguments) {
        super(Messages.text(key, arguments));
    }
}
