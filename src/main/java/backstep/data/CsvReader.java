package backstep.data;

import backstep.data.CsvException.Remedy;
import backstep.data.CsvSamples.LeftOut;
import backstep.data.CsvSamples.Reason;
import backstep.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a data set from comma-separated values. What separates fields, the decimal mark, a header, the label and the
 * inputs are found out as {@link CsvTable}, {@link CsvFields}, {@link CsvHeader} and this class say, unless a {@link
 * CsvChoice} says otherwise. All columns but the label's must be numbers; what labels mean is in {@link CsvLabels}.
 */
public final class CsvReader {

    public static final int MOST_INPUTS = 8;
    public static final int MOST_ROWS = 100_000;

    private final CsvTable table;
    private final CsvFields fields;
    private final CsvHeader header;
    private final List<String> names;
    private final List<CsvColumn> columns;
    /** Why a column tells nothing of the samples. Looked for once, as it takes all fields. */
    private final List<Optional<Reason>> reasons;
    /** The same, and why else it is no input unless that is said. */
    private final List<Optional<Reason>> noInputs;

    private final int labelColumn;

    private CsvReader(CsvTable table) throws CsvException {
        this.table = table;
        this.fields = CsvFields.of(table);
        this.header = CsvHeader.of(table, fields);
        check();
        this.names = header.shown(width());
        this.columns = IntStream.range(0, width()).mapToObj(this::column).toList();
        this.reasons = columns.stream().map(column -> reason(column, header)).toList();
        this.noInputs = columns.stream().map(this::noInput).toList();
        this.labelColumn = label();
    }

    /**
     * Looks at a file in UTF-8, in UTF-16 that is marked as such, or in windows-1252. Reads it once, and keeps its fields only.
     *
     * @throws IOException if it cannot be read
     * @throws CsvException if it is no table: no text, empty, ragged, too large, with an open quotation mark, or with
     *     commas that may be decimal marks or not
     */
    public static CsvReader open(InputStream file) throws IOException, CsvException {
        CsvTable table = CsvTable.parse(file);
        if (table.rows().isEmpty()) {
            throw new CsvException("data.csv.empty");
        }
        return new CsvReader(table);
    }

    private void check() throws CsvException {
        int samples = size();
        require(samples > 0, "data.csv.onlyHeader");
        require(samples <= MOST_ROWS, "data.csv.rows", MOST_ROWS);
        require(width() >= 2, "data.csv.columns");
        for (int row = 0; row < table.rows().size(); row++) {
            int found = table.rows().get(row).size();
            String line = Integer.toString(table.lines().get(row));
            boolean commas = separator() == ',' && found > width();
            require(found == width(), commas ? "data.csv.raggedComma" : "data.csv.ragged", line, found, width());
        }
    }

    private CsvColumn column(int place) {
        return new CsvColumn(
                place,
                header.isThere() ? header.names().get(place) : "",
                names.get(place),
                new CsvColumn.Values(rows(), place),
                fields);
    }

    /** The names of the columns: those of the file, or x1, x2 and so on with label at the end. */
    public List<String> names() {
        return names;
    }

    /** What separates the fields: comma, semicolon, tab, bar, or any number of spaces, for which it is one. */
    public char separator() {
        return table.separator();
    }

    /** How the letters of the file are written: UTF-8, UTF-16BE, UTF-16LE or windows-1252. */
    public String encoding() {
        return table.encoding().name();
    }

    /** Whether the file is in an encoding that its bytes do not say for sure. */
    public boolean isEncodingGuessed() {
        return table.encoding().equals(CsvDecoder.WINDOWS);
    }

    /** What stands before decimals: a point or a comma. */
    public char decimalMark() {
        return fields.mark();
    }

    /** Whether a line of the file names the columns. */
    public boolean hasHeader() {
        return header.isThere();
    }

    /** The number of samples. */
    public int size() {
        return rows().size();
    }

    /** The fields of the first samples as they are written, of no more than {@code most}. */
    public List<List<String>> firstRows(int most) {
        return rows().subList(0, Math.min(most, size()));
    }

    /**
     * The column of a name, from 0; capitals count only if two names differ in nothing else.
     *
     * @throws CsvException naming the columns that there are, if none or several are called so
     */
    public int place(String name) throws CsvException {
        List<Integer> exact = places(each -> each.equals(name));
        List<Integer> found = exact.isEmpty() ? places(each -> each.equalsIgnoreCase(name.strip())) : exact;
        require(!found.isEmpty(), "data.csv.noColumn", Quoted.of(name), CsvNames.listed(names));
        require(found.size() == 1, "data.csv.twoColumns", Quoted.of(name), found.size());
        return found.getFirst();
    }

    private List<Integer> places(Predicate<String> wanted) {
        return IntStream.range(0, width())
                .filter(place -> wanted.test(names.get(place)))
                .boxed()
                .toList();
    }

    /**
     * The column that is the label unless told otherwise: the one called label, class, target, species or outcome, else
     * the last one of words, else the one called y, else the last one.
     */
    public int labelColumn() {
        return labelColumn;
    }

    private int label() {
        return CsvLabelNames.ALL.stream()
                .flatMap(name -> columns.stream().filter(column -> column.isCalled(name)))
                .findFirst()
                .or(() -> last(column -> column.isText()))
                .or(() -> columns.stream()
                        .filter(column -> column.isCalled(CsvLabelNames.LAST))
                        .findFirst())
                .or(() -> last(column -> true))
                .map(CsvColumn::place)
                .orElse(width() - 1);
    }

    private Optional<CsvColumn> last(Predicate<CsvColumn> wanted) {
        return columns.reversed().stream()
                .filter(wanted.and(column -> reason(column).isEmpty()))
                .findFirst();
    }

    private static Optional<Reason> reason(CsvColumn column, CsvHeader header) {
        if (column.isEmpty()) {
            return Optional.of(Reason.EMPTY);
        }
        return column.isIndex(header.isThere()) ? Optional.of(Reason.INDEX) : Optional.empty();
    }

    private Optional<Reason> reason(CsvColumn column) {
        return reasons.get(column.place());
    }

    /** Why a column can be no input. Words tell that only of inputs: they are the best labels. */
    private Optional<Reason> noInput(CsvColumn column) {
        return reason(column).or(() -> column.isWords() ? Optional.of(Reason.WORDS) : Optional.empty());
    }

    /** The columns that are no inputs if this one is the label; none if nothing would be left that has no name. */
    private List<CsvColumn> leftOut(int label) {
        List<CsvColumn> others =
                columns.stream().filter(column -> column.place() != label).toList();
        List<CsvColumn> out = others.stream()
                .filter(column -> noInputs.get(column.place()).isPresent())
                .toList();
        return out.size() == others.size() && !hasHeader() ? List.of() : out;
    }

    /** The columns that are inputs unless told otherwise, if this one is the label. */
    public List<Integer> inputColumns(int label) {
        Set<Integer> out = leftOut(label).stream().map(CsvColumn::place).collect(Collectors.toSet());
        return IntStream.range(0, width())
                .filter(place -> place != label && !out.contains(place))
                .boxed()
                .toList();
    }

    /** The data set as it is found out. */
    public Dataset read() throws CsvException {
        return read(CsvChoice.USUAL).data();
    }

    /**
     * The data set as it is chosen.
     *
     * @throws CsvException naming line and column of a field that is no number or missing, or saying what must be chosen
     */
    public CsvSamples read(CsvChoice choice) throws CsvException {
        int label = choice.label().orElse(labelColumn());
        List<CsvColumn> out = choice.inputs().isPresent() ? List.of() : leftOut(label);
        List<CsvColumn> inputs = choice.inputs().orElseGet(() -> inputColumns(label)).stream()
                .map(columns::get)
                .toList();
        if (inputs.isEmpty() && !out.isEmpty()) {
            throw new CsvException(
                    Remedy.INPUTS,
                    "data.csv.onlyIndex",
                    CsvNames.listed(out.stream().map(CsvColumn::shown).toList()));
        }
        checkInputs(inputs, label);
        List<LeftOut> told = out.stream()
                .map(column ->
                        new LeftOut(column.shown(), noInputs.get(column.place()).orElseThrow()))
                .toList();
        return new CsvReading(inputs, columns.get(label), lines(), fields).samples(choice, told);
    }

    private void checkInputs(List<CsvColumn> inputs, int label) throws CsvException {
        require(!inputs.isEmpty(), "data.csv.noInputs");
        boolean labelled = inputs.stream().anyMatch(column -> column.place() == label);
        require(!labelled, "data.csv.labelAsInput", Quoted.of(names.get(label)));
        long places = inputs.stream().map(CsvColumn::place).distinct().count();
        require(places == inputs.size(), "data.csv.inputTwice");
        if (inputs.size() > MOST_INPUTS) {
            throw new CsvException(Remedy.INPUTS, "data.csv.inputs", inputs.size(), MOST_INPUTS);
        }
    }

    private int width() {
        return table.rows().getFirst().size();
    }

    private List<List<String>> rows() {
        return table.rows().subList(header.inFirstRow() ? 1 : 0, table.rows().size());
    }

    private List<Integer> lines() {
        return table.lines().subList(header.inFirstRow() ? 1 : 0, table.lines().size());
    }

    private static void require(boolean condition, String key, Object... arguments) throws CsvException {
        if (!condition) {
            throw new CsvException(key, arguments);
        }
    }
}
