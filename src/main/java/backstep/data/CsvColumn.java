package backstep.data;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.RandomAccess;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of a file.
 *
 * @param place of the column, from 0
 * @param name its header; empty if it has none
 * @param shown the name to speak of
 * @param values the fields of all samples
 */
record CsvColumn(int place, String name, String shown, List<String> values, CsvFields fields) {

    private static final Set<String> INDEX_NAMES =
            Set.of("index", "id", "idx", "row", "#", "no", "nr", "rownames", "row_id", "row_number");

    /** {@code PassengerId}, {@code sample_id}, {@code Customer ID}, but not {@code humid}. */
    private static final Pattern SOME_ID = Pattern.compile(".+([_ -][iI][dD]|[a-z0-9]I[dD])");

    private static final String PANDAS_UNNAMED = "unnamed: \\d+";
    private static final int FEW = 4;

    /** The fields of one column, without a list of their own. */
    static final class Values extends AbstractList<String> implements RandomAccess {
        private final List<List<String>> rows;
        private final int place;

        Values(List<List<String>> rows, int place) {
            this.rows = rows;
            this.place = place;
        }

        @Override
        public String get(int row) {
            return rows.get(row).get(place);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    /** Whether the column is called so, in capitals or not. */
    boolean isCalled(String other) {
        return key().equals(other);
    }

    private String key() {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean isMissing(int row) {
        return CsvFields.isMissing(values.get(row));
    }

    /** Whether every figure is missing. */
    boolean isEmpty() {
        return values.stream().allMatch(CsvFields::isMissing);
    }

    /** Whether it holds words rather than numbers. */
    boolean isText() {
        long words = values.stream().filter(CsvFields::isWord).count();
        long known =
                values.stream().filter(value -> !CsvFields.isMissing(value)).count();
        return known > 0 && 2 * words > known;
    }

    /** Whether nothing in it is like a number. */
    boolean isWords() {
        return !isEmpty() && values.stream().allMatch(value -> CsvFields.isMissing(value) || CsvFields.isName(value));
    }

    /**
     * Whether it only tells the rows apart. That is: every value is another one, and the column is called so, or it is
     * the first one without a name and counts rows.
     *
     * @param hasHeader whether the columns of the file have names
     */
    boolean isIndex(boolean hasHeader) {
        if (INDEX_NAMES.contains(key()) || SOME_ID.matcher(name).matches()) {
            return isDistinct() && (isText() || isWhole());
        }
        boolean unnamed = name.isBlank() || key().matches(PANDAS_UNNAMED);
        if (place != 0 || !unnamed) {
            return false;
        }
        return hasHeader ? isDistinct() && isWhole() : values.size() >= FEW && counts();
    }

    /** Whether the values are 0, 1, 2 and so on, or 1, 2, 3. */
    boolean counts() {
        double first =
                values.isEmpty() ? Double.NaN : fields.number(values.getFirst()).orElse(Double.NaN);
        if (first != 0 && first != 1) {
            return false;
        }
        for (int row = 0; row < values.size(); row++) {
            OptionalDouble number = fields.number(values.get(row));
            if (number.isEmpty() || number.getAsDouble() != first + row) {
                return false;
            }
        }
        return true;
    }

    private boolean isDistinct() {
        return new HashSet<>(values).size() == values.size();
    }

    private boolean isWhole() {
        return values.stream()
                .map(fields::number)
                .allMatch(number -> number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble()));
    }
}
