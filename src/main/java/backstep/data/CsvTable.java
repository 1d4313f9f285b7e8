package backstep.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of a file of comma-separated values, after RFC 4180: separated by comma, semicolon or tab, whichever is most
 * frequent in the first line; fields may stand in double quotes. Empty lines are left out.
 *
 * @param separator what separates the fields
 * @param rows the fields of each line
 * @param lines the number of each row's line in the file, from 1
 */
record CsvTable(char separator, List<List<String>> rows, List<Integer> lines) {

    private static final char QUOTE = '"';

    /** @throws CsvException if a quotation mark is never closed */
    static CsvTable parse(String text) throws CsvException {
        return new Parser(text.startsWith("\uFEFF") ? text.substring(1) : text).parse();
    }

    private static final class Parser {
        private final String text;
        private final char separator;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private List<String> row = new ArrayList<>();
        private int line = 1;

        Parser(String text) {
            this.text = text;
            String first =
                    text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
            this.separator = Stream.of(',', ';', '\t')
                    .max(Comparator.comparingLong(
                            each -> first.chars().filter(c -> c == each).count()))
                    .orElseThrow();
        }

        CsvTable parse() throws CsvException {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == QUOTE && field.toString().isBlank()) {
                    i = quoted(i + 1);
                } else {
                    plain(c);
                    i++;
                }
            }
            endRow();
            return new CsvTable(separator, rows, lines);
        }

        private void plain(char c) {
            if (c == separator) {
                endField();
            } else if (c == '\n') {
                endRow();
                line++;
            } else if (c != '\r') {
                field.append(c);
            }
        }

        /** Reads to the closing quotation mark and returns the place after it; two in a row stand for one. */
        private int quoted(int start) throws CsvException {
            int opened = line;
            field.setLength(0);
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != QUOTE) {
                    field.append(c);
                    line += c == '\n' ? 1 : 0;
                } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    field.append(QUOTE);
                    i++;
                } else {
                    return i + 1;
                }
            }
            throw new CsvException("data.csv.quote", opened);
        }

        private void endField() {
            row.add(field.toString().strip());
            field.setLength(0);
        }

        private void endRow() {
            endField();
            if (row.size() > 1 || !row.getFirst().isEmpty()) {
                rows.add(List.copyOf(row));
                lines.add(line);
            }
            row = new ArrayList<>();
        }
    }
}
