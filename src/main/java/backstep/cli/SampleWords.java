package backstep.cli;

import backstep.data.CsvNames;
import backstep.data.CsvReader;
import backstep.data.CsvSamples;
import backstep.data.Dataset;
import backstep.data.DecimalNumber;
import backstep.data.FoundClass;
import backstep.data.Scaling;
import backstep.nn.Goal;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Quoted;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said about the samples of a file. */
final class SampleWords {

    private SampleWords() {}

    /**
     * One line on what was read.
     *
     * @param open whether it was found out what the labels are, and not said
     * @param goal says what classes are learned as
     */
    static String read(String file, CsvReader reader, CsvSamples samples, boolean open, Goal goal) {
        StringBuilder line = new StringBuilder(Messages.text(
                "cli.read",
                Quoted.file(file),
                samples.data().size(),
                CsvNames.listed(samples.data().inputNames()),
                Quoted.of(samples.label()),
                labels(samples, goal)));
        if (open && samples.classes().isEmpty()) {
            line.append(Messages.text("cli.read.measured", Integer.toString(samples.differentLabels())));
        }
        if (open && samples.classes().size() > 2 && areNumbers(samples)) {
            line.append(Messages.text("cli.read.guessed"));
        }
        samples.leftOut()
                .forEach(column -> line.append(Messages.text(
                        "cli.read." + column.reason().name().toLowerCase(Locale.ROOT), Quoted.of(column.column()))));
        if (samples.skipped() > 0) {
            line.append(Messages.text("cli.read.skipped", samples.skipped()));
        }
        if (reader.decimalMark() == ',') {
            line.append(Messages.text("cli.read.comma"));
        }
        if (reader.isEncodingGuessed()) {
            line.append(Messages.text("cli.read.encoding", reader.encoding()));
        }
        return reader.hasHeader() ? line.toString() : line + Messages.text("cli.read.noHeader");
    }

    private static boolean areNumbers(CsvSamples samples) {
        return samples.classes().stream()
                .allMatch(found -> DecimalNumber.parse(found.name()).isPresent());
    }

    private static String labels(CsvSamples samples, Goal goal) {
        if (samples.classes().isEmpty()) {
            double[] labels = samples.data().labels();
            String least = Numbers.brief(Arrays.stream(labels).min().orElse(0));
            String most = Numbers.brief(Arrays.stream(labels).max().orElse(0));
            return Messages.text("cli.read.numbers", least, most);
        }
        return IntStream.range(0, samples.classes().size())
                .mapToObj(place ->
                        found(samples.classes().get(place), goal.targetTexts().get(place)))
                .collect(Collectors.joining(", "));
    }

    private static String found(FoundClass found, String target) {
        if (found.spellings().isEmpty()) {
            return Messages.text("cli.read.class", Quoted.of(found.name()), target, found.samples());
        }
        String others = CsvNames.spelt(found.spellings());
        return Messages.text("cli.read.classAlso", Quoted.of(found.name()), target, found.samples(), others);
    }

    /** That inputs are of very different sizes, or very large. */
    static String unscaled(Dataset data) {
        String sizes = IntStream.range(0, data.inputs())
                .mapToObj(input -> Messages.text(
                        "cli.unscaled.input",
                        Quoted.of(data.inputNames().get(input)),
                        Numbers.brief(Scaling.largest(data.column(input)))))
                .collect(Collectors.joining(", "));
        return Messages.text("cli.unscaled", sizes);
    }
}
