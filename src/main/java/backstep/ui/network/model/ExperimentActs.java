package backstep.ui.network.model;

import backstep.data.DatasetSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.ui.widget.Act;
import java.util.List;
import java.util.function.Function;

/** Changes of what is set up, in words. */
final class ExperimentActs {

    /**
     * What may differ.
     *
     * @param message says what has changed where the part has
     */
    private record Aspect(String message, String part, Function<Experiment, Object> of) {}

    private static final List<Aspect> ASPECTS = List.of(
            ofSamples("generator", DatasetSpec::generator),
            ofSamples("samples", DatasetSpec::samples),
            ofSamples("noise", DatasetSpec::noise),
            ofSamples("seed", DatasetSpec::seed),
            ofSamples("share", DatasetSpec::trainShare),
            ofSamples("factor", DatasetSpec::factor),
            new Aspect("network", "layers", Experiment::layers),
            new Aspect("inputs", "features", Experiment::features),
            new Aspect("rate", "rate", each -> each.training().learningRate()),
            new Aspect("loss", "loss", each -> each.training().loss()),
            new Aspect("optimizer", "optimizer", each -> each.training().optimizer()),
            new Aspect("training", "schedule", each -> each.training().schedule()),
            new Aspect("training", "batch", each -> each.training().batch()),
            new Aspect("training", "penalty", each -> each.training().penalty()),
            new Aspect("training", "training", Experiment::training),
            new Aspect("stop", "stop", Experiment::stop));

    private ExperimentActs() {}

    /** Samples that someone has brought have no parts that can be changed here. */
    private static Aspect ofSamples(String part, Function<DatasetSpec, Object> of) {
        return new Aspect(
                "samples",
                part,
                each -> each.samples() instanceof SampleSource.Named(DatasetSpec spec)
                        ? of.apply(spec)
                        : each.samples());
    }

    /** What has made one experiment of the other: the first part that differs gives its name. */
    static Act between(Experiment before, Experiment after) {
        return ASPECTS.stream()
                .filter(aspect -> !aspect.of().apply(before).equals(aspect.of().apply(after)))
                .map(aspect -> Act.changeOfPart("experiment." + aspect.message(), aspect.part()))
                .findFirst()
                .orElseGet(() -> Act.change("experiment.weights"));
    }
}
