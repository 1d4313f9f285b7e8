package backstep.lang;

/**
 * Something that a program may contain but that its reader should know: a statement that has no effect here, a name
 * that does not reach the root.
 *
 * @param range what to mark
 * @param line line of the range's start, from 1
 * @param column column of the range's start, in characters from 1
 * @param message what the reader should know
 */
public record Note(SourceRange range, int line, int column, String message) {

    /** The message with its place, {@code line 2, column 7: …}. */
    @Override
    public String toString() {
        return Place.describe(line, column, message);
    }
}
