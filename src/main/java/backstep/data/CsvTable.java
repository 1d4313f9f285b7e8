package backstep.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of a file of comma-separated values, after RFC 4180: separated as {@link CsvSeparator} finds out; fields may
 * stand in double quotes. Left out are empty lines, lines of empty fields, those that begin with {@code #}, and
 * the line {@code sep=;} by which Excel names the separator.
 *
 * @param separator what separates the fields
 * @param comment the fields of the last comment before the first row, where NumPy's {@code savetxt} names the columns;
 *     empty if there is none
 * @param rows the fields of each line
 * @param lines the number of each row's line in the file, from 1
 */
record CsvTable(char separator, List<String> comment, List<List<String>> rows, List<Integer> lines) {

    static final char COMMENT = '#';

    private static final char QUOTE = '"';

    /** @throws CsvException if a quotation mark is never closed */
    static CsvTable parse(String text) throws CsvException {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // Lines that end with a carriage return alone are those of an old Macintosh, and of Excel's "CSV (Macintosh)".
        return new Parser(marked.indexOf('\n') < 0 ? marked.replace('\r', '\n') : marked).parse();
    }

    private static final class Parser {
        private final String text;
        private final char separator;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private List<String> comment = List.of();
        private List<String> row = new ArrayList<>();
        /** Whether the present field stood in quotation marks, so that it is one even if it is empty. */
        private boolean wasQuoted;

        private int begun = 1;
        private int line = 1;

        Parser(String text) {
            this.text = text;
            this.separator = CsvSeparator.of(text);
        }

        CsvTable parse() throws CsvException {
            int i = CsvSeparator.named(text).isPresent() ? skipLine(0) : 0;
            while (i < text.length()) {
                i = isComment(i) ? comment(i) : next(i);
            }
            endRow();
            return new CsvTable(separator, comment, rows, lines);
        }

        private int next(int i) throws CsvException {
            char c = text.charAt(i);
            if (c == QUOTE && field.toString().isBlank()) {
                wasQuoted = true;
                return quoted(i + 1);
            }
            plain(c);
            return i + 1;
        }

        /** Whether a comment begins here; a column may be called {@code #}. */
        private boolean isComment(int i) {
            // The sign is looked for first, because copying the field at each of its letters would never end in long
            // ones.
            return text.charAt(i) == COMMENT
                    && row.isEmpty()
                    && field.toString().isBlank()
                    && (separator == CsvSeparator.SPACES || !text.startsWith(String.valueOf(separator), i + 1));
        }

        private int comment(int start) {
            int end = skipLine(start);
            field.setLength(0);
            if (rows.isEmpty()) {
                String names = text.substring(start + 1, end);
                boolean spaced = separator == CsvSeparator.SPACES;
                String between = spaced ? "\\s+" : Pattern.quote(String.valueOf(separator));
                comment = Stream.of((spaced ? names.strip() : names).split(between, -1))
                        .map(String::strip)
                        .toList();
            }
            return end;
        }

        private int skipLine(int start) {
            int end = text.indexOf('\n', start);
            line++;
            begun = line;
            return end < 0 ? text.length() : end + 1;
        }

        private void plain(char c) {
            if (separator == CsvSeparator.SPACES && CsvSeparator.isSpace(c)) {
                endSpacedField();
            } else if (c == separator) {
                endField();
            } else if (c == '\n') {
                endRow();
                line++;
                begun = line;
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

        /** Spaces before the first field, and more than one between two, separate nothing. */
        private void endSpacedField() {
            if (!field.isEmpty() || wasQuoted) {
                endField();
            }
        }

        private void endField() {
            row.add(DecimalNumber.stripped(field.toString()));
            field.setLength(0);
            wasQuoted = false;
        }

        private void endRow() {
            if (separator == CsvSeparator.SPACES && !row.isEmpty()) {
                endSpacedField();
            } else {
                endField();
            }
            if (row.stream().anyMatch(each -> !each.isEmpty())) {
                rows.add(List.copyOf(row));
                lines.add(begun);
            }
            row = new ArrayList<>();
        }
    }
}
