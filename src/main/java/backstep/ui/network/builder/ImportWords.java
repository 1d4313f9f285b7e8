package backstep.ui.network.builder;

import backstep.data.CsvNames;
import backstep.data.CsvSamples;
import backstep.data.FoundClass;
import backstep.data.Scaling;
import backstep.nn.Goal;
import backstep.text.Numbers;
import backstep.text.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is said of a file that can be imported. */
final class ImportWords {

    private ImportWords() {}

    /**
     * What the labels stand for, and what is no input.
     *
     * @param open whether it was found out what the labels are, and not said
     * @param standardised whether inputs are brought to similar sizes
     * @param goal says what classes are learned as
     */
    static String meaning(CsvSamples samples, boolean open, boolean standardised, Goal goal) {
        StringBuilder text = new StringBuilder(labels(samples, goal));
        if (open && samples.classes().isEmpty()) {
            text.append(' ').append(BuilderTexts.of("import.measured", BuilderTexts.whole(samples.differentLabels())));
        }
        samples.leftOut()
                .forEach(column -> text.append(' ')
                        .append(BuilderTexts.of(
                                "import.leftOut." + column.reason().name().toLowerCase(Locale.ROOT),
                                Quoted.name(column.column()))));
        if (samples.skipped() > 0) {
            text.append(' ')
                    .append(BuilderTexts.of(
                            "import.skipped", BuilderTexts.whole(samples.skipped()), samples.skipped()));
        }
        if (!standardised && Scaling.isWishedFor(samples.data())) {
            text.append(' ').append(BuilderTexts.of("import.unscaled"));
        }
        return text.toString();
    }

    private static String labels(CsvSamples samples, Goal goal) {
        if (samples.classes().isEmpty()) {
            double[] labels = samples.data().labels();
            return BuilderTexts.of(
                    "import.numbers",
                    Numbers.brief(Arrays.stream(labels).min().orElse(0)),
                    Numbers.brief(Arrays.stream(labels).max().orElse(0)));
        }
        if (samples.classes().size() > 2) {
            List<String> names =
                    samples.classes().stream().map(FoundClass::name).toList();
            return BuilderTexts.of("import.severalClasses", BuilderTexts.whole(names.size()), CsvNames.listed(names));
        }
        return BuilderTexts.of(
                "import.classes",
                named(samples.classes().getFirst()),
                named(samples.classes().getLast()),
                goal.targetTexts().getFirst(),
                goal.targetTexts().getLast());
    }

    private static String named(FoundClass found) {
        if (found.spellings().isEmpty()) {
            return Quoted.name(found.name());
        }
        return BuilderTexts.of("import.also", Quoted.name(found.name()), CsvNames.spelt(found.spellings()));
    }
}
