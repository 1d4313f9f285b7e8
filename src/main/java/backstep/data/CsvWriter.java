package backstep.data;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a data set as comma-separated values that {@link CsvReader} reads back as they were. */
public final class CsvWriter {

    private CsvWriter() {}

    /** A header, then a line for each sample with the label last; numbers in full, classes by their names. */
    public static String write(Dataset data) {
        Stream<String> header = Stream.of(line(Stream.concat(data.inputNames().stream(), Stream.of("label"))));
        Stream<String> samples = IntStream.range(0, data.size()).mapToObj(sample -> sample(data, sample));
        return Stream.concat(header, samples).collect(Collectors.joining());
    }

    private static String sample(Dataset data, int sample) {
        Stream<String> inputs =
                IntStream.range(0, data.inputs()).mapToObj(input -> Double.toString(data.value(sample, input)));
        return line(Stream.concat(inputs, Stream.of(label(data, sample))));
    }

    /** The label of a sample: the name of its class, or a number in full. */
    public static String label(Dataset data, int sample) {
        return switch (data.task()) {
            case CLASSIFICATION -> data.classNames().get(data.classOf(sample));
            case REGRESSION -> Double.toString(data.label(sample));
        };
    }

    /** A line of fields, of which those are quoted that need it; no spreadsheet takes one of them for a formula. */
    public static String line(Stream<String> fields) {
        return fields.map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String text) {
        String field = CsvFormulas.harmless(text);
        boolean plain = !field.startsWith("#")
                && field.chars().noneMatch(c -> ",;\t\"\n\r".indexOf(c) >= 0)
                && field.equals(field.strip());
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
