package backstep.data;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The fields of a line, kept as one text: a file of many short fields takes as much room as its letters. */
final class CsvRow extends AbstractList<String> implements RandomAccess {

    private final String text;
    private final int[] ends;

    private CsvRow(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    @Override
    public String get(int place) {
        return text.substring(place == 0 ? 0 : ends[place - 1], ends[place]);
    }

    @Override
    public int size() {
        return ends.length;
    }

    /** The number of letters in all fields; 0 if every one is empty. */
    int length() {
        return text.length();
    }

    /** Collects the fields of one line after the other. */
    static final class Builder {

        private static final int USUAL = 16;

        private final StringBuilder text = new StringBuilder();
        private int[] ends = new int[USUAL];
        private int size;

        void add(String field) {
            text.append(field);
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, 2 * size);
            }
            ends[size++] = text.length();
        }

        int size() {
            return size;
        }

        /** The number of letters in all fields. */
        int length() {
            return text.length();
        }

        /** The line; the next one begins. */
        CsvRow finish() {
            CsvRow row = new CsvRow(text.toString(), Arrays.copyOf(ends, size));
            text.setLength(0);
            size = 0;
            return row;
        }
    }
}
