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
import java.util.function.IntFunction;

/** What is said of a file that can be imported. */
final class ImportWords {

    private ImportWords() {}

    /**
     * What the labels stand for, and what is no input.
     *
     * @param open whether it was found out what the labels are, and not said
     * @param scaled whether inputs are brought to similar sizes
     * @param sample how many samples are drawn from all; 0 for all
     * @param goals says what classes are learned as, by how many there are
     */
    static String meaning(CsvSamples samples, boolean open, boolean scaled, int sample, IntFunction<Goal> goals) {
        StringBuilder text = new StringBuilder(labels(samples, goals));
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
        if (sample > 0 && sample < samples.data().size()) {
            text.append(' ').append(BuilderTexts.of("import.sampled", BuilderTexts.whole(sample)));
        }
        if (!scaled && Scaling.isWishedFor(samples.data())) {
            text.append(' ').append(BuilderTexts.of("import.unscaled"));
        }
        return text.toString();
    }

    private static String labels(CsvSamples samples, IntFunction<Goal> goals) {
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
        List<String> targets = goals.apply(2).targetTexts();
        return BuilderTexts.of(
                "import.classes",
                named(samples.classes().getFirst()),
                named(samples.classes().getLast()),
                targets.getFirst(),
                targets.getLast());
    }

    private static String named(FoundClass found) {
        if (found.spellings().isEmpty()) {
            return Quoted.name(found.name());
        }
        return BuilderTexts.of("import.also", Quoted.name(found.name()), CsvNames.spelt(found.spellings()));
    }
}
