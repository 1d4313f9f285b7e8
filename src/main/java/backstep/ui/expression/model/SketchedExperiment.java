package backstep.ui.expression.model;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.InputNames;
import backstep.data.Named;
import backstep.data.Split;
import backstep.lang.NetworkSketch;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.WeightDraw;
import backstep.nn.train.Defaults;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sets up the network that a text describes, with what the text says of its training and its samples. */
public final class SketchedExperiment {

    private SketchedExperiment() {}

    /**
     * The experiment of a sketch. What the text does not say is as in the experiment that the program begins with.
     *
     * @throws IllegalArgumentException with a text for people if there can be no such network here
     */
    public static Experiment of(NetworkSketch sketch) {
        NetworkSketch.Training training = sketch.training();
        Loss loss = training.loss()
                .flatMap(id -> Named.find(Loss.class, id))
                .orElseGet(() -> Defaults.loss(sketch.layers().getLast()));
        SampleSource samples = samples(sketch, loss);
        StopRules stop =
                training.steps().isPresent() ? StopRules.after(training.steps().getAsInt()) : StopRules.NONE;
        return new Experiment(
                samples,
                Experiment.PLAIN,
                layers(sketch),
                draw(sketch.draw()),
                sketch.draw().seed().orElse(Defaults.NETWORK_SEED),
                settings(training, loss),
                stop);
    }

    private static WeightDraw draw(NetworkSketch.Draw draw) {
        WeightDraw usual = WeightDraw.of(Initialisation.UNIFORM, !draw.zeroBiases());
        return draw.numbers()
                .map(numbers -> usual.withOrder(WeightDraw.Order.NEURON)
                        .withGenerator(
                                switch (numbers) {
                                    case NUMPY -> WeightDraw.Generator.NUMPY;
                                    case PYTHON -> WeightDraw.Generator.PYTHON;
                                }))
                .orElse(usual);
    }

    private static List<LayerSpec> layers(NetworkSketch sketch) {
        return MlpSpec.layers(sketch.layers(), activation(sketch.hidden()), activation(sketch.output()));
    }

    private static Activation activation(String id) {
        return Named.find(Activation.class, id).orElse(Activation.TANH);
    }

    private static TrainingSettings settings(NetworkSketch.Training training, Loss loss) {
        OptimizerKind optimizer = training.optimizer()
                .flatMap(id -> Named.find(OptimizerKind.class, id))
                .orElse(OptimizerKind.SGD);
        int steps = training.steps().orElse(Defaults.EPOCHS);
        TrainingSettings settings = TrainingSettings.of(
                        loss, optimizer, training.rate().orElse(Defaults.LEARNING_RATE), steps)
                .withPenalty(new Penalty(0, training.l2()))
                .withZeroGradients(training.zeroesGradients());
        return training.rateEnd().isPresent()
                ? settings.withSchedule(new Schedule.Linear(training.rateEnd().getAsDouble()), steps)
                : settings;
    }

    private static SampleSource samples(NetworkSketch sketch, Loss loss) {
        NetworkSketch.Samples samples = sketch.samples().orElse(null);
        return switch (samples) {
            case NetworkSketch.Table table ->
                new SampleSource.Own(
                        Messages.text("ui.editor.network.source"),
                        Split.of(dataset(sketch, table, loss), 1, DatasetSpec.SEED));
            case NetworkSketch.Made made -> new SampleSource.Named(made(made));
            case null -> new SampleSource.Named(standIn(sketch));
        };
    }

    private static DatasetSpec made(NetworkSketch.Made made) {
        DatasetSpec spec = new DatasetSpec(
                Named.find(Generator.class, made.shape()).orElseThrow(),
                made.count(),
                made.noise(),
                made.seed().orElse(DatasetSpec.SEED),
                1,
                made.factor().orElse(DatasetSpec.FACTOR));
        return spec.withClasses(made.classes());
    }

    /** Samples for a network whose text has none. */
    private static DatasetSpec standIn(NetworkSketch sketch) {
        return Defaults.standIn(sketch.inputs(), sketch.layers().getLast())
                .orElseThrow(() ->
                        new IllegalArgumentException(Messages.text("ui.editor.network.noSamples", sketch.inputs())));
    }

    private static Dataset dataset(NetworkSketch sketch, NetworkSketch.Table table, Loss loss) {
        int inputs = table.inputs().getFirst().size();
        double[][] columns = new double[inputs][table.inputs().size()];
        for (int input = 0; input < inputs; input++) {
            for (int sample = 0; sample < columns[input].length; sample++) {
                columns[input][sample] = table.inputs().get(sample).get(input);
            }
        }
        double[] labels =
                table.labels().stream().mapToDouble(Double::doubleValue).toArray();
        int outputs = sketch.layers().getLast();
        return outputs > 1 && table.arePlaces(outputs)
                ? ofEach(columns, labels, outputs)
                : ofOne(columns, labels, loss, activation(sketch.output()) == Activation.SIGMOID);
    }

    /** Samples of a network with an output for each class: labels are the places of classes, from 0. */
    private static Dataset ofEach(double[][] columns, double[] places, int classes) {
        double[] labels = Arrays.stream(places)
                .map(place -> Dataset.labelOf((int) place, classes))
                .toArray();
        List<String> names =
                IntStream.range(0, classes).mapToObj(Integer::toString).toList();
        return Dataset.classes(InputNames.first(columns.length), names, columns, labels);
    }

    /**
     * Labels −1 and 1 are classes, and so are 0 and 1 for a loss that compares classes or after a sigmoid. After a sigmoid
     * classes are learned as 0 and 1: where the text has −1 and 1 for a loss that takes numbers, they stay numbers.
     */
    private static Dataset ofOne(double[][] columns, double[] labels, Loss loss, boolean probability) {
        boolean signs = Arrays.stream(labels).allMatch(label -> Math.abs(label) == 1);
        if (signs && !(probability && loss.takesNumbers())) {
            return Dataset.classes(columns, labels);
        }
        boolean zeroOrOne = Arrays.stream(labels).allMatch(label -> label == 0 || label == 1);
        return zeroOrOne && (probability || !loss.takesNumbers())
                ? Dataset.classes(InputNames.first(columns.length), List.of("0", "1"), columns, signs(labels))
                : Dataset.numbers(columns, labels);
    }

    private static double[] signs(double[] labels) {
        return Arrays.stream(labels).map(label -> label == 0 ? -1 : 1).toArray();
    }
}
