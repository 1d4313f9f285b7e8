package backstep.ui.network.losses;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.LayerSpec;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An experiment in words, piece by piece, so that two can be compared. */
final class SpecParts {

    /** Stands between parts. */
    static final String SEPARATOR = " · ";

    /** What a piece is about. */
    enum Kind {
        NETWORK(true),
        OPTIMIZER(true),
        RATE(true),
        SCHEDULE(false),
        LOSS(false),
        BATCH(false),
        PENALTY(false),
        ZERO(false),
        SAMPLES(false),
        INPUTS(false),
        START(false);

        private final boolean basic;

        Kind(boolean basic) {
            this.basic = basic;
        }
    }

    private final Experiment experiment;

    private SpecParts(Experiment experiment) {
        this.experiment = experiment;
    }

    /** The pieces in which an experiment differs from another one. */
    static List<String> differences(Experiment experiment, Experiment from) {
        SpecParts own = new SpecParts(experiment);
        SpecParts other = new SpecParts(from);
        return Stream.of(Kind.values())
                .filter(kind -> !own.text(kind).equals(other.text(kind)))
                .map(own::text)
                .toList();
    }

    /** The most important pieces, as far as they do not differ from another experiment. */
    static List<String> common(Experiment experiment, Experiment with) {
        SpecParts own = new SpecParts(experiment);
        SpecParts other = new SpecParts(with);
        return Stream.of(Kind.values())
                .filter(kind -> kind.basic && own.text(kind).equals(other.text(kind)))
                .map(own::text)
                .toList();
    }

    /** Every piece on a line of its own. */
    static String all(Experiment experiment) {
        SpecParts own = new SpecParts(experiment);
        return Stream.of(Kind.values())
                .map(kind -> Messages.text(
                        "ui.losses.spec.line",
                        Messages.text("ui.losses.spec." + kind.name().toLowerCase(Locale.ROOT)),
                        own.text(kind)))
                .collect(Collectors.joining("\n"));
    }

    private String text(Kind kind) {
        TrainingSettings training = experiment.training();
        return switch (kind) {
            case NETWORK -> network();
            case OPTIMIZER ->
                Messages.text("ui.losses.optimizer." + training.optimizer().id());
            case RATE -> Messages.text("ui.losses.rate", Numbers.brief(training.learningRate()));
            case SCHEDULE -> schedule(training);
            case LOSS -> training.loss().id();
            case BATCH ->
                training.batch() == TrainingSettings.FULL_BATCH
                        ? Messages.text("ui.losses.fullBatch")
                        : Messages.text("ui.losses.batch", training.batch());
            case PENALTY -> penalty(training.penalty());
            case ZERO -> Messages.text(training.zeroGradients() ? "ui.losses.zeroed" : "ui.losses.notZeroed");
            case SAMPLES -> samples();
            case INPUTS ->
                experiment.hasFeatures()
                        ? experiment.features().stream()
                                .map(experiment::featureName)
                                .collect(Collectors.joining(", "))
                        : Messages.text("ui.losses.plainInputs");
            case START -> start();
        };
    }

    private String network() {
        List<String> activations = experiment.layers().stream()
                .map(LayerSpec::activation)
                .map(activation -> activation.id())
                .toList();
        String activation =
                activations.stream().distinct().count() == 1 ? activations.getFirst() : String.join("-", activations);
        return experiment.network().text() + " " + activation;
    }

    private static String schedule(TrainingSettings training) {
        String epochs = Long.toString(training.epochs());
        return switch (training.schedule()) {
            case Schedule.Constant _ -> Messages.text("ui.losses.constant");
            case Schedule.Linear linear -> Messages.text("ui.losses.linear", Numbers.brief(linear.end()), epochs);
            case Schedule.Cosine cosine -> Messages.text("ui.losses.cosine", Numbers.brief(cosine.end()), epochs);
            case Schedule.Step step ->
                Messages.text("ui.losses.step", Numbers.brief(step.factor()), Long.toString(step.every()));
        };
    }

    private static String penalty(Penalty penalty) {
        if (penalty.isNone()) {
            return Messages.text("ui.losses.noPenalty");
        }
        Stream<String> first =
                penalty.l1() == 0 ? Stream.of() : Stream.of(Messages.text("ui.losses.l1", Numbers.brief(penalty.l1())));
        Stream<String> second =
                penalty.l2() == 0 ? Stream.of() : Stream.of(Messages.text("ui.losses.l2", Numbers.brief(penalty.l2())));
        return Stream.concat(first, second).collect(Collectors.joining(" "));
    }

    private String samples() {
        return switch (experiment.samples()) {
            case SampleSource.Named(DatasetSpec spec) ->
                Messages.text(
                        spec.generator() == Generator.CIRCLES ? "ui.losses.circles" : "ui.losses.samples",
                        spec.generator().id(),
                        Integer.toString(spec.samples()),
                        Numbers.brief(spec.noise()),
                        Long.toString(spec.seed()),
                        Numbers.brief(100 * spec.trainShare()),
                        Numbers.brief(spec.factor()));
            case SampleSource.Own own ->
                Messages.text(
                        "ui.losses.own",
                        Quoted.name(own.name()),
                        own.split().train().size(),
                        own.split().test().size());
        };
    }

    private String start() {
        return Messages.text(
                experiment.drawnBiases() ? "ui.losses.startAll" : "ui.losses.startWeights",
                experiment.initialisation().id(),
                Long.toString(experiment.seed()));
    }
}
