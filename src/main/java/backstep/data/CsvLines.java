package backstep.data;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Speaks of lines of a file. */
final class CsvLines {

    private static final int MOST_NAMED = 20;

    private CsvLines() {}

    /** A place in a file, with the name of its column. */
    static String where(int line, int column, String name) {
        return Messages.text("data.csv.where", Integer.toString(line), Integer.toString(column), Quoted.of(name));
    }

    /**
     * Lines by their numbers, those that follow each other together: {@code 2–4, 7, 9}.
     *
     * @param lines in their order, at least one
     */
    static String named(int[] lines) {
        List<String> parts = new ArrayList<>();
        int named = 0;
        while (named < lines.length && parts.size() < MOST_NAMED) {
            int end = named;
            while (end + 1 < lines.length && lines[end + 1] == lines[end] + 1) {
                end++;
            }
            parts.add(named == end ? Integer.toString(lines[named]) : lines[named] + "–" + lines[end]);
            named = end + 1;
        }
        String text = String.join(", ", parts);
        return named == lines.length
                ? text
                : Messages.text("data.csv.more", text, Integer.toString(lines.length - named));
    }
}
