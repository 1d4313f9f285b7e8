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
 * @param forecast what is said in its place before the figures that it tells are known
 */
public record Note(SourceRange range, int line, int column, String lines, String message, Forecast forecast) {

    /**
     * What is said of figures that are not known yet.
     *
     * @param step the step of the run that makes them known; 0 if none are told
     * @param message names them without telling them
     */
    public record Forecast(int step, String message) {

        /** Of a note that tells no figures of the run. */
        static final Forecast NONE = new Forecast(0, "");
    }

    /** Whether all that it says is known after some steps of the run. */
    public boolean isKnown(int step) {
        return step >= forecast.step();
    }

    /** What may be said after some steps of the run, with its place. */
    public String after(int step) {
        return placed(isKnown(step) ? message : forecast.message());
    }

    /** The message with its place, {@code line 2, column 7: …} or {@code lines 8–14: …}. */
    @Override
    public String toString() {
        return placed(message);
    }

    private String placed(String said) {
        return lines.isEmpty() ? Place.describe(line, column, said) : Place.describe(lines, said);
    }
}
