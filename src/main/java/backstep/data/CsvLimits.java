package backstep.data;

/** How much a table may have, so that no file takes all memory: what is more is refused, and never left out in silence. */
final class CsvLimits {

    static final int MOST_COLUMNS = 10_000;

    private static final int MOST_FIELDS = 4_000_000;
    private static final int LONGEST_LINE = 4_000_000;

    private static final int MOST_LETTERS = 100_000_000;

    private long fields;
    private long letters;

    /** Whether a line may have this number of letters. */
    boolean isLine(int length) {
        return length < LONGEST_LINE;
    }

    /** @throws CsvException if a line has too many letters */
    void checkLine(int length, int line) throws CsvException {
        if (length > LONGEST_LINE) {
            throw new CsvException("data.csv.longLine", Integer.toString(line), LONGEST_LINE);
        }
    }

    /** @throws CsvException if a line has too many fields */
    void checkWidth(int fields, int line) throws CsvException {
        if (fields > MOST_COLUMNS) {
            throw new CsvException("data.csv.wide", Integer.toString(line), MOST_COLUMNS);
        }
    }

    /**
     * Counts a line of fields.
     *
     * @param length how many letters are in them
     * @param before how many lines there were
     * @throws CsvException if there are too many of something
     */
    void count(int width, int length, int before) throws CsvException {
        fields += width;
        letters += length;
        // One line may be the header.
        if (before > CsvReader.MOST_ROWS) {
            throw new CsvException("data.csv.rows", CsvReader.MOST_ROWS);
        }
        if (fields > MOST_FIELDS) {
            throw new CsvException("data.csv.fields", MOST_FIELDS);
        }
        if (letters > MOST_LETTERS) {
            throw new CsvException("data.csv.letters", MOST_LETTERS);
        }
    }
}
