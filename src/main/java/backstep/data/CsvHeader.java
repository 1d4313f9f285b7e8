package backstep.data;

import backstep.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the columns of a file are called.
 *
 * @param inFirstRow whether the first row says so, and is no sample
 * @param names one for each column; empty where a column has none
 */
record CsvHeader(boolean inFirstRow, List<String> names) {

    static CsvHeader of(CsvTable table, CsvFields fields) {
        List<List<String>> rows = table.rows();
        List<String> first = rows.getFirst();
        if (new Guess(first, rows.subList(1, rows.size()), fields).isHeader()) {
            return new CsvHeader(true, first);
        }
        boolean comment = table.comment().size() == first.size()
                && table.comment().stream().allMatch(CsvFields::isName);
        return new CsvHeader(false, comment ? table.comment() : List.of());
    }

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d*[a-zA-Z]+");

    /** Whether the columns have names in the file. */
    boolean isThere() {
        return !names.isEmpty();
    }

    /** The names to speak of: those of the file, and others where it has none. */
    List<String> shown(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(place -> isThere() ? spoken(place) : place == columns - 1 ? "label" : InputNames.of(place))
                .toList();
    }

    private String spoken(int place) {
        String name = names.get(place);
        return name.isEmpty() ? Messages.text("data.csv.unnamed", Integer.toString(place + 1)) : name;
    }

    /**
     * Finds out whether a row is a header. Names of columns may be numbers, such as years: one word is enough if it
     * stands where words are no values.
     *
     * @param rest the rows below
     */
    private record Guess(List<String> first, List<List<String>> rest, CsvFields fields) {

        boolean isHeader() {
            boolean unknown = first.stream().anyMatch(field -> !field.isEmpty() && CsvFields.isMissing(field));
            if (unknown) {
                return false;
            }
            boolean words =
                    first.stream().noneMatch(fields::isNumber) && first.stream().anyMatch(CsvFields::isWord);
            return words
                    || namesSpans()
                    || namesIndex()
                    || IntStream.range(0, first.size()).anyMatch(this::names);
        }

        /** {@code 1d,5d,7d} over numbers: spans of time, and no numbers that are written in an unusual way. */
        private boolean namesSpans() {
            return first.stream().allMatch(SPAN.asMatchPredicate())
                    && !rest.isEmpty()
                    && IntStream.range(0, first.size()).allMatch(this::isMostlyNumbers);
        }

        private boolean isMostlyNumbers(int place) {
            List<String> values = values(place);
            return 2 * values.stream().filter(fields::isNumber).count() > values.size();
        }

        /** An empty field over numbers that count rows, as pandas writes it. */
        private boolean namesIndex() {
            return first.getFirst().isEmpty()
                    && rest.size() >= 2
                    && new CsvColumn(0, "", "", values(0), fields).counts();
        }

        private boolean names(int place) {
            String name = first.get(place);
            List<String> values = values(place);
            if (!CsvFields.isName(name) || values.contains(name)) {
                return false;
            }
            return isMostlyNumbers(place) || CsvLabelNames.has(name) || isApart(values);
        }

        /** Whether several values all occur more than once, so that the name is probably none of them. */
        private static boolean isApart(List<String> values) {
            Map<String, Integer> counts = new HashMap<>();
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            return counts.size() > 1 && !counts.containsValue(1);
        }

        private List<String> values(int place) {
            return rest.stream()
                    .map(row -> place < row.size() ? row.get(place) : "")
                    .toList();
        }
    }
}
