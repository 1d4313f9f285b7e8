package backstep.document;

import backstep.data.DatasetSpec;
import backstep.data.Feature;
import backstep.nn.Penalty;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.nn.train.TrainingSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes of what is set up before a run, in words. */
final class ExperimentChanges {

    private final Experiment before;
    private final Experiment after;

    private ExperimentChanges(Experiment before, Experiment after) {
        this.before = before;
        this.after = after;
    }

    static Optional<Act> between(Experiment before, Experiment after) {
        ExperimentChanges changes = new ExperimentChanges(before, after);
        return Changes.any(List.of(
                changes.samples(),
                LayerChanges.between(before.layers(), after.layers()),
                changes.features(),
                changes.training("rate", TrainingSettings::learningRate),
                changes.training("loss", TrainingSettings::loss),
                changes.training("optimizer", TrainingSettings::optimizer),
                changes.schedule(),
                changes.batch(),
                changes.penalty("l1", Penalty::l1),
                changes.penalty("l2", Penalty::l2),
                changes.training("zeroGradients", TrainingSettings::zeroGradients),
                changes.training("shuffling", TrainingSettings::seed),
                Changes.differ(before, after, Experiment::stop).map(_ -> Act.change("stop", "", "", "")),
                Changes.change("initialisation", before, after, Experiment::initialisation),
                Changes.change("drawnBiases", before, after, Experiment::drawnBiases),
                Changes.change("drawOrder", before, after, each -> each.draw().order()),
                Changes.change(
                        "drawGenerator", before, after, each -> each.draw().generator()),
                Changes.change("seed", before, after, Experiment::seed)));
    }

    private Optional<Act> samples() {
        if (before.samples() instanceof SampleSource.Named(DatasetSpec was)
                && after.samples() instanceof SampleSource.Named(DatasetSpec is)) {
            return Changes.any(List.of(
                    Changes.change("generator", was, is, DatasetSpec::generator),
                    Changes.change("samples", was, is, DatasetSpec::samples),
                    Changes.change("noise", was, is, DatasetSpec::noise),
                    Changes.change("dataSeed", was, is, DatasetSpec::seed),
                    Changes.change("trainShare", was, is, DatasetSpec::trainShare),
                    Changes.change("division", was, is, spec -> spec.division().order()),
                    Changes.change("classes", was, is, DatasetSpec::classes),
                    Changes.change("factor", was, is, DatasetSpec::factor)));
        }
        return Changes.differ(before, after, Experiment::samples).map(_ -> Act.change("points", "", "", ""));
    }

    private Optional<Act> features() {
        List<Feature> was = before.features();
        List<Feature> is = after.features();
        return Changes.any(List.of(
                missing(is, was).map(each -> Act.single("input", each.text())),
                missing(was, is).map(each -> Act.single("noInput", each.text())),
                Changes.differ(before, after, Experiment::features).map(_ -> Act.single("inputs"))));
    }

    private static <T> Optional<T> missing(List<T> list, List<T> from) {
        return list.stream().filter(each -> !from.contains(each)).findFirst();
    }

    private Optional<Act> training(String message, Function<TrainingSettings, Object> part) {
        return Changes.change(message, before.training(), after.training(), part);
    }

    private Optional<Act> schedule() {
        boolean same = Stream.<Function<TrainingSettings, Object>>of(
                        TrainingSettings::schedule, TrainingSettings::epochs)
                .allMatch(part -> Changes.differ(before.training(), after.training(), part)
                        .isEmpty());
        return same ? Optional.empty() : Optional.of(Act.change("schedule", "", "", ""));
    }

    private Optional<Act> batch() {
        return Changes.differ(before.training(), after.training(), TrainingSettings::batch)
                .map(size -> size == TrainingSettings.FULL_BATCH
                        ? Act.single("fullBatch")
                        : Act.change("batch", "", batch(before), Integer.toString(size)));
    }

    private static String batch(Experiment experiment) {
        int size = experiment.training().batch();
        return Integer.toString(
                size == TrainingSettings.FULL_BATCH ? experiment.samples().trainCount() : size);
    }

    private Optional<Act> penalty(String message, Function<Penalty, Object> rate) {
        return Changes.change(
                message, before.training().penalty(), after.training().penalty(), rate);
    }
}
