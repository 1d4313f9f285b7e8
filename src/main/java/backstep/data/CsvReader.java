package backstep.data;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Reads a data set from comma-separated values. The first line is a header if none of its fields is a number. All
 * columns but the label's must be numbers. Labels are two classes if there are exactly two different ones, which become
 * −1 and +1 in their order (of numbers, else of the alphabet); else they must be numbers, to be learned as such.
 */
public final class CsvReader {

    public static final int MOST_INPUTS = 8;
    public static final int MOST_ROWS = 100_000;

    private final CsvTable table;
    private final boolean header;
    private final int columns;

    private CsvReader(CsvTable table, boolean header) {
        this.table = table;
        this.header = header;
        this.columns = table.rows().getFirst().size();
    }

    /**
     * Looks at a file's text.
     *
     * @throws CsvException if it is no table: empty, ragged, too large, or with an open quotation mark
     */
    public static CsvReader open(String text) throws CsvException {
        CsvTable table = CsvTable.parse(text);
        if (table.rows().isEmpty()) {
            throw new CsvException("data.csv.empty");
        }
        boolean header = table.rows().getFirst().stream()
                .noneMatch(field -> DecimalNumber.parse(field).isPresent());
        CsvReader reader = new CsvReader(table, header);
        reader.check();
        return reader;
    }

    private void check() throws CsvException {
        int samples = size();
        require(samples > 0, "data.csv.onlyHeader");
        require(samples <= MOST_ROWS, "data.csv.rows", Integer.toString(samples), Integer.toString(MOST_ROWS));
        require(columns >= 2, "data.csv.columns");
        require(columns - 1 <= MOST_INPUTS, "data.csv.inputs", columns - 1, MOST_INPUTS);
        for (int row = 0; row < table.rows().size(); row++) {
            int found = table.rows().get(row).size();
            require(found == columns, "data.csv.ragged", line(row), found, columns);
        }
    }

    /** The names of the columns: the header, or x1, x2 and so on with label at the end. */
    public List<String> names() {
        if (header) {
            return table.rows().getFirst();
        }
        return IntStream.rangeClosed(1, columns)
                .mapToObj(i -> i == columns ? "label" : "x" + i)
                .toList();
    }

    /** What separates the fields: comma, semicolon or tab. */
    public char separator() {
        return table.separator();
    }

    /** Whether the first line names the columns. */
    public boolean hasHeader() {
        return header;
    }

    /** The number of samples. */
    public int size() {
        return table.rows().size() - first();
    }

    /** The fields of the first samples, at most so many, as they are written. */
    public List<List<String>> firstRows(int most) {
        return table.rows().subList(first(), first() + Math.min(most, size()));
    }

    /** The column that is the label unless told otherwise: the one called label, class, target or y, else the last. */
    public int labelColumn() {
        Predicate<String> usual = name -> name.matches("(?i)label|class|target|y");
        OptionalInt named = IntStream.range(0, columns)
                .filter(column -> usual.test(names().get(column)))
                .findFirst();
        return named.orElse(columns - 1);
    }

    /** The data set with the label in its usual column. */
    public Dataset read() throws CsvException {
        return read(labelColumn());
    }

    /**
     * The data set.
     *
     * @param labelColumn the column of the label, from 0
     * @throws CsvException naming line and column of a field that is no number
     */
    public Dataset read(int labelColumn) throws CsvException {
        List<String> inputNames = new ArrayList<>(names());
        inputNames.remove(labelColumn);
        double[][] inputs = new double[columns - 1][];
        for (int input = 0; input < inputs.length; input++) {
            inputs[input] = numbers(input < labelColumn ? input : input + 1);
        }
        SortedSet<String> classes = classes(labelColumn);
        if (classes.size() == 2) {
            double[] labels = samples()
                    .mapToDouble(row -> field(row, labelColumn).equals(classes.first()) ? -1 : 1)
                    .toArray();
            return Dataset.classes(inputNames, List.copyOf(classes), inputs, labels);
        }
        return Dataset.numbers(inputNames, inputs, numbers(labelColumn));
    }

    /** The different labels, of which a third is looked for only to know that there are too many for two classes. */
    private SortedSet<String> classes(int column) {
        SortedSet<String> classes = new TreeSet<>(CsvReader::compare);
        for (int row = first(); row < table.rows().size() && classes.size() < 3; row++) {
            classes.add(field(row, column));
        }
        return classes;
    }

    private static int compare(String a, String b) {
        OptionalDouble left = DecimalNumber.parse(a);
        OptionalDouble right = DecimalNumber.parse(b);
        return left.isPresent() && right.isPresent()
                ? Double.compare(left.getAsDouble(), right.getAsDouble())
                : a.compareTo(b);
    }

    private double[] numbers(int column) throws CsvException {
        double[] numbers = new double[size()];
        String name = names().get(column);
        for (int i = 0; i < numbers.length; i++) {
            String field = field(first() + i, column);
            OptionalDouble number = DecimalNumber.parse(field);
            require(!field.isEmpty(), "data.csv.missing", line(first() + i), column + 1, name);
            require(number.isPresent(), "data.csv.number", line(first() + i), column + 1, name, field);
            numbers[i] = number.getAsDouble();
        }
        return numbers;
    }

    private IntStream samples() {
        return IntStream.range(first(), table.rows().size());
    }

    private int first() {
        return header ? 1 : 0;
    }

    private String field(int row, int column) {
        return table.rows().get(row).get(column);
    }

    private String line(int row) {
        return Integer.toString(table.lines().get(row));
    }

    private static void require(boolean condition, String key, Object... arguments) throws CsvException {
        if (!condition) {
            throw new CsvException(key, arguments);
        }
    }
}
