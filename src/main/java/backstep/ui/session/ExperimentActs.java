package backstep.ui.session;

import backstep.nn.train.Experiment;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes of what is set up, in words. */
final class ExperimentActs {

    /** @param message says what has changed where the part has */
    private record Aspect(String message, Function<Experiment, Object> of) {}

    private ExperimentActs() {}

    /** What has made one experiment of the other: the first part that differs gives its name. */
    static Act between(Experiment before, Experiment after) {
        return Stream.of(
                        new Aspect("samples", Experiment::samples),
                        new Aspect("network", Experiment::layers),
                        new Aspect("inputs", Experiment::features),
                        new Aspect("rate", each -> each.training().learningRate()),
                        new Aspect("loss", each -> each.training().loss()),
                        new Aspect("optimizer", each -> each.training().optimizer()),
                        new Aspect("training", Experiment::training),
                        new Aspect("stop", Experiment::stop))
                .filter(aspect -> !aspect.of().apply(before).equals(aspect.of().apply(after)))
                .map(aspect -> Act.change("experiment." + aspect.message()))
                .findFirst()
                .orElseGet(() -> Act.change("experiment.weights"));
    }
}
