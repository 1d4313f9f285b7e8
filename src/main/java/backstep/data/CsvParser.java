package backstep.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a text apart into lines and fields, in one pass, and stops where it is more than a table of samples can be. */
final class CsvParser {

    /** Enough to find out what separates fields. */
    private static final int BEGINNING = 1 << 18;

    private static final char QUOTE = '"';

    private final CsvText text;
    private final char separator;
    private final boolean isNamed;
    private final CsvLimits limits = new CsvLimits();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final CsvRow.Builder row = new CsvRow.Builder();
    private final StringBuilder field = new StringBuilder();
    private List<String> comment = List.of();
    /** Whether the present field has nothing but spaces. */
    private boolean isBlank = true;
    /** Whether the present field stood in quotation marks, so that it is one even if it is empty. */
    private boolean wasQuoted;
    /** Where the present line of fields began, and where reading is. A field in quotation marks may have several. */
    private int begun = 1;

    private int line = 1;

    CsvParser(CsvText text) throws IOException {
        this.text = text;
        String beginning = text.beginning(BEGINNING);
        Optional<Character> named = CsvSeparator.named(beginning);
        this.isNamed = named.isPresent();
        this.separator = named.orElseGet(() -> CsvSeparator.of(wholeLines(beginning)));
    }

    /** A line that is not all there says nothing, unless there is no other. */
    private static String wholeLines(String beginning) {
        int end = Math.max(beginning.lastIndexOf('\n'), beginning.lastIndexOf('\r'));
        return beginning.length() < BEGINNING || end < 0 ? beginning : beginning.substring(0, end);
    }

    /** @throws CsvException with the line, where the text is none, is too long, or has a quotation mark too few */
    CsvTable parse() throws IOException, CsvException {
        if (isNamed) {
            skipLine();
        }
        for (int c = next(); c != CsvText.END; c = next()) {
            if (isComment(c)) {
                comment();
            } else {
                take((char) c);
            }
        }
        endRow();
        return new CsvTable(text.encoding(), separator, comment, rows, lines);
    }

    private int next() throws IOException, CsvException {
        int c = text.next();
        if (c == CsvText.GARBLED || c == 0) {
            throw new CsvException(c == 0 ? "data.csv.nul" : "data.csv.garbled", Integer.toString(line));
        }
        return c;
    }

    private void take(char c) throws IOException, CsvException {
        if (c == QUOTE && isBlank) {
            quoted();
        } else if (endsLine(c)) {
            endRow();
            begun = line;
        } else if (separator == CsvSeparator.SPACES && CsvSeparator.isSpace(c)) {
            endSpacedField();
        } else if (c == separator) {
            endField();
        } else {
            append(c);
        }
    }

    /** Whether a character ends a line: as in Unix, in Windows, or on an old Macintosh. Counts the line. */
    private boolean endsLine(int c) throws IOException, CsvException {
        if (c == '\r' && text.peek() == '\n') {
            next();
        }
        boolean ends = c == '\n' || c == '\r';
        line += ends ? 1 : 0;
        return ends;
    }

    private void append(char c) throws CsvException {
        field.append(c);
        isBlank &= Character.isWhitespace(c);
        limits.checkLine(row.length() + field.length(), begun);
    }

    /** Whether a comment begins here; a column may be called {@code #}. */
    private boolean isComment(int c) throws IOException {
        return c == CsvTable.COMMENT
                && row.size() == 0
                && isBlank
                && !wasQuoted
                && (separator == CsvSeparator.SPACES || text.peek() != separator);
    }

    private void comment() throws IOException, CsvException {
        clearField();
        String names = skipLine();
        if (rows.isEmpty()) {
            boolean spaced = separator == CsvSeparator.SPACES;
            String between = spaced ? "\\s+" : Pattern.quote(String.valueOf(separator));
            comment = Stream.of((spaced ? names.strip() : names).split(between, -1))
                    .map(String::strip)
                    .toList();
        }
    }

    /** The rest of a line, or its beginning if it is very long. */
    private String skipLine() throws IOException, CsvException {
        StringBuilder skipped = new StringBuilder();
        for (int c = next(); c != CsvText.END && !endsLine(c); c = next()) {
            if (skipped.length() < BEGINNING && rows.isEmpty()) {
                skipped.append((char) c);
            }
        }
        begun = line;
        return skipped.toString();
    }

    /** Reads to the closing quotation mark; two in a row stand for one. */
    private void quoted() throws IOException, CsvException {
        int opened = line;
        clearField();
        wasQuoted = true;
        for (int c = next(); c != CsvText.END && limits.isLine(row.length() + field.length()); c = next()) {
            if (c == QUOTE && text.peek() != QUOTE) {
                return;
            }
            append((char) (c == QUOTE ? next() : c));
            line += c == '\n' || (c == '\r' && text.peek() != '\n') ? 1 : 0;
        }
        throw new CsvException("data.csv.quote", Integer.toString(opened));
    }

    /** Spaces before the first field, and more than one between two, separate nothing. */
    private void endSpacedField() throws CsvException {
        if (!field.isEmpty() || wasQuoted) {
            endField();
        }
    }

    private void endField() throws CsvException {
        row.add(CsvFormulas.plain(DecimalNumber.stripped(field.toString())));
        clearField();
        limits.checkWidth(row.size(), begun);
    }

    private void clearField() {
        field.setLength(0);
        isBlank = true;
        wasQuoted = false;
    }

    private void endRow() throws CsvException {
        if (separator == CsvSeparator.SPACES && row.size() > 0) {
            endSpacedField();
        } else {
            endField();
        }
        CsvRow finished = row.finish();
        if (finished.length() > 0) {
            limits.count(finished.size(), finished.length(), rows.size());
            rows.add(finished);
            lines.add(begun);
        }
    }
}
