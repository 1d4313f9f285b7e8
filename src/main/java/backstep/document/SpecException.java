package backstep.document;

import java.io.Serial;

/** What a file says cannot be used. */
public final class SpecException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String where;
    private final String reason;

    /**
     * What is wrong.
     *
     * @param where a key, or line and column, in words; empty for the whole file
     * @param reason what is wrong there, and how to mend it
     */
    SpecException(String where, String reason) {
        super(where.isEmpty() ? reason : where + ": " + reason);
        this.where = where;
        this.reason = reason;
    }

    /** A key, or line and column, in words; empty for the whole file. */
    public String where() {
        return where;
    }

    /** What is wrong there, and how to mend it. */
    public String reason() {
        return reason;
    }
}
