package backstep.debug;

/** A text means nothing as a query; the message says why and what to write instead. */
public final class QueryException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param message why, and what to write instead */
    public QueryException(String message) {
        super(message);
    }
}
