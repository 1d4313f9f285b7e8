package backstep.data;

import backstep.data.CsvException.Remedy;
import backstep.data.CsvSamples.LeftOut;
import backstep.text.Quoted;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a data set of columns.
 *
 * @param lines the line of each sample in the file
 */
record CsvReading(List<CsvColumn> inputs, CsvColumn label, List<Integer> lines, CsvFields fields) {

    /**
     * The data set.
     *
     * @param leftOut what is told of the other columns
     * @throws CsvException naming line and column of a field that is no number or missing, or saying what must be chosen
     */
    CsvSamples samples(CsvChoice choice, List<LeftOut> leftOut) throws CsvException {
        int[] rows = choice.skipMissing() ? complete() : all();
        double[][] figures = new double[inputs.size()][];
        for (int input = 0; input < figures.length; input++) {
            figures[input] = numbers(inputs.get(input), rows, Remedy.INPUTS, "data.csv.number");
        }
        List<String> names = inputs.stream().map(CsvColumn::shown).toList();
        List<String> values = IntStream.of(rows).mapToObj(label.values()::get).toList();
        CsvLabels labels = new CsvLabels(label.shown(), values, fields);
        boolean classes = labels.task(choice.task(), choice.fewAreClasses()) == Task.CLASSIFICATION;
        List<FoundClass> found = classes ? labels.found() : List.of();
        Dataset data = classes
                ? Dataset.classes(names, found.stream().map(FoundClass::name).toList(), figures, labels.labels())
                : Dataset.numbers(names, figures, numbers(label, rows, Remedy.LABEL, "data.csv.labelNumber"));
        return new CsvSamples(data, label.shown(), found, leftOut, lines.size() - rows.length);
    }

    /** The samples of which every figure is known. */
    private int[] complete() throws CsvException {
        int[] rows = IntStream.range(0, lines.size())
                .filter(row ->
                        Stream.concat(Stream.of(label), inputs.stream()).noneMatch(column -> column.isMissing(row)))
                .toArray();
        if (rows.length == 0) {
            throw new CsvException("data.csv.allMissing");
        }
        return rows;
    }

    private int[] all() throws CsvException {
        int[] unlabelled =
                IntStream.range(0, lines.size()).filter(label::isMissing).toArray();
        if (unlabelled.length > 0) {
            throw new CsvException(
                    Remedy.SKIP_MISSING,
                    "data.csv.missingLabels",
                    Quoted.of(label.shown()),
                    CsvLines.named(IntStream.of(unlabelled).map(lines::get).toArray()),
                    unlabelled.length,
                    lines.size());
        }
        int[] lacking = IntStream.range(0, lines.size())
                .filter(row -> inputs.stream().anyMatch(input -> input.isMissing(row)))
                .toArray();
        if (lacking.length > 0) {
            throw missing(lacking);
        }
        return IntStream.range(0, lines.size()).toArray();
    }

    private CsvException missing(int[] rows) {
        String first = inputs.stream()
                .filter(input -> input.isMissing(rows[0]))
                .findFirst()
                .map(input -> where(input, rows[0]))
                .orElse("");
        return rows.length == 1
                ? new CsvException(Remedy.SKIP_MISSING, "data.csv.missing", first)
                : new CsvException(
                        Remedy.SKIP_MISSING,
                        "data.csv.missingInputs",
                        CsvLines.named(IntStream.of(rows).map(lines::get).toArray()),
                        rows.length,
                        lines.size(),
                        first);
    }

    private double[] numbers(CsvColumn column, int[] rows, Remedy remedy, String complaint) throws CsvException {
        double[] numbers = new double[rows.length];
        for (int i = 0; i < numbers.length; i++) {
            String field = column.values().get(rows[i]);
            OptionalDouble number = fields.number(field);
            if (number.isEmpty()) {
                throw new CsvException(remedy, complaint, where(column, rows[i]), Quoted.of(field));
            }
            numbers[i] = number.getAsDouble();
        }
        return numbers;
    }

    private String where(CsvColumn column, int row) {
        return CsvLines.where(lines.get(row), column.place() + 1, column.shown());
    }
}
