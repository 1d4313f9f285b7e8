package backstep.data;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out what separates the fields of a file: a tab, a semicolon, a comma, a bar, or spaces. The first of these that
 * stands equally often in all lines is taken, as a comma may belong to the numbers of a file that is separated by
 * semicolons; if there is none, the most frequent one of the first line.
 */
final class CsvSeparator {

    /** Any number of spaces and tabs. */
    static final char SPACES = ' ';

    private static final List<Character> ALL = List.of('\t', ';', ',', '|');
    private static final Pattern NAMED = Pattern.compile("\"?(?i:sep)=([\t;,|])\"?[ \t]*([\r\n]|$)");
    /** Commas and the like are no part of a number where they end a field. */
    private static final Pattern ENDED = Pattern.compile("[,;|](\\s|$)");

    private static final int LINES = 50;

    private CsvSeparator() {}

    /**
     * The separator of a file.
     *
     * @param text its beginning
     */
    static char of(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && line.stripLeading().charAt(0) != CsvTable.COMMENT)
                .limit(LINES)
                .toList();
        return even(lines).or(() -> spaces(lines)).orElseGet(() -> frequent(lines));
    }

    /** What the first line {@code sep=;} says, if it is one. */
    static Optional<Character> named(String text) {
        Matcher first = NAMED.matcher(text);
        return first.lookingAt() ? Optional.of(first.group(1).charAt(0)) : Optional.empty();
    }

    private static Optional<Character> even(List<String> lines) {
        return ALL.stream()
                .filter(each -> isEven(lines, line -> count(line, each)))
                .findFirst();
    }

    private static boolean isEven(List<String> lines, ToLongFunction<String> counting) {
        List<Long> counts = lines.stream().map(counting::applyAsLong).distinct().toList();
        return counts.size() == 1 && counts.getFirst() > 0;
    }

    private static Optional<Character> spaces(List<String> lines) {
        boolean ended = lines.stream().anyMatch(line -> ENDED.matcher(line).find());
        return !ended && isEven(lines, CsvSeparator::gaps) ? Optional.of(SPACES) : Optional.empty();
    }

    private static char frequent(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.getFirst();
        return Stream.of(',', ';', '\t', '|')
                .max((a, b) -> Long.compare(count(first, a), count(first, b)))
                .orElseThrow();
    }

    /** How often it stands in a line outside of quotation marks. */
    private static long count(String line, char separator) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }
        return count;
    }

    /** How many runs of spaces stand between its fields. */
    private static long gaps(String line) {
        String fields = line.strip();
        long gaps = 0;
        boolean quoted = false;
        for (int i = 0; i < fields.length(); i++) {
            quoted ^= fields.charAt(i) == '"';
            gaps += !quoted && isSpace(fields.charAt(i)) && !isSpace(fields.charAt(i - 1)) ? 1 : 0;
        }
        return gaps;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
