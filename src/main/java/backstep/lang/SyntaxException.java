package backstep.lang;

import org.jspecify.annotations.Nullable;

/** Leaves a statement that cannot be understood. It has no stack trace: it tells of the text, not of the program. */
@SuppressWarnings("serial")
final class SyntaxException extends Exception {

    /** Where to go on if no bracket of the statement was left open. */
    static final int NO_BRACKET = -1;

    private final int start;
    private final int end;
    private final int openBracket;

    private SyntaxException(int start, int end, int openBracket, @Nullable String message) {
        super(message, null, false, false);
        this.start = start;
        this.end = end;
        this.openBracket = openBracket;
    }

    static SyntaxException of(int start, int end, String message) {
        return new SyntaxException(start, end, NO_BRACKET, message);
    }

    /** A bracket that is never closed; {@code token} is its number. */
    static SyntaxException unclosed(int start, int end, int token, String message) {
        return new SyntaxException(start, end, token, message);
    }

    /** Follows from an error that was already reported, so that it is not worth telling. */
    static SyntaxException silent() {
        return new SyntaxException(0, 0, NO_BRACKET, null);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The token that opened the bracket which is not closed, or {@link #NO_BRACKET}. */
    int openBracket() {
        return openBracket;
    }
}
