package backstep.lang;

/**
 * A stretch of the program's text.
 *
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} for a place between two characters
 */
public record SourceRange(int start, int end) {

    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    /** The number of characters. */
    public int length() {
        return end - start;
    }

    /** Whether a caret at {@code offset} touches the range: both ends count. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }
}
