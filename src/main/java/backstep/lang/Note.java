package backstep.lang;

/**
 * Something that a program may contain but that its reader should know: a statement that has no effect here, a name
 * that does not reach the root. What would be said of several lines is said once.
 *
 * @param range what to mark, in the first of the lines
 * @param line line of the range's start, from 1
 * @param column column of the range's start, in characters from 1
 * @param lines all lines that it is about, "8–14"; empty if it is about one
 * @param message what the reader should know
 */
public record Note(SourceRange range, int line, int column, String lines, String message) {

    /** The message with its place, {@code line 2, column 7: …} or {@code lines 8–14: …}. */
    @Override
    public String toString() {
        return lines.isEmpty() ? Place.describe(line, column, message) : Place.describe(lines, message);
    }
}
