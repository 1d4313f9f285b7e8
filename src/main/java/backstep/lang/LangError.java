package backstep.lang;

/**
 * Why a text is no program, in words for learners.
 *
 * @param range what to mark; empty where something is missing
 * @param line line of the range's start, from 1
 * @param column column of the range's start, in characters from 1
 * @param message what was found, what was expected, how to mend it
 */
public record LangError(SourceRange range, int line, int column, String message) {

    /** The message with its place, {@code line 2, column 7: …}. */
    @Override
    public String toString() {
        return Place.describe(line, column, message);
    }
}
