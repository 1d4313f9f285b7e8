package backstep.nn.train;

import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Feature;
import backstep.data.Generator;
import backstep.data.Named;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.WeightDraw;
import backstep.text.Messages;
import java.util.List;

/** Experiments to begin with: those of the lecture, of micrograd's demo and of TensorFlow's Playground. */
public enum ReadyExperiment implements Named {
    /** Two half circles and the smallest network that tells them apart, as the lecture's last notebook has them. */
    MOONS_LECTURE,
    /** The {@code demo.ipynb} of micrograd: max-margin loss with regularisation, and a rate that falls. */
    MICROGRAD_DEMO,
    /** Four samples of three inputs, and the network of the lecture on micrograd. */
    FOUR_ROWS,
    /** The exercise of the lecture's first notebook. */
    QUADRATIC,
    /** The hardest data set of the Playground, with sines as further inputs. */
    SPIRAL,
    XOR,
    CIRCLES,
    SINE,
    MULTI_GAUSS,
    /** The figure of Stanford's course cs231n: three classes. */
    SPIRAL_ARMS,
    /** Fisher's flowers: three classes, four inputs. */
    IRIS,
    /** Moons with a learning rate that makes the loss explode. */
    TOO_FAST;

    private static final int SEED = 42;
    private static final long EPOCHS = 1000;
    private static final double TWO_THIRDS = 0.67;
    private static final double MOST = 0.8;

    @Override
    public String id() {
        return Named.super.id().replace('_', '-');
    }

    /** What it is called. */
    public String title() {
        return Messages.text("train.ready." + id());
    }

    /** What it shows, in a sentence. */
    public String description() {
        return Messages.text("train.ready." + id() + ".about");
    }

    /** All that it sets up. */
    public Experiment experiment() {
        return switch (this) {
            case MOONS_LECTURE ->
                of(DatasetSpec.of(Generator.MOONS), layers(Activation.TANH, Activation.TANH, 4, 1), descent(0.01, 500))
                        .withDraw(WeightDraw.USUAL.withOrder(WeightDraw.Order.NEURON))
                        .withStop(StopRules.after(500));
            case MICROGRAD_DEMO -> micrograd();
            case FOUR_ROWS ->
                of(
                                DatasetSpec.of(Generator.TOY),
                                layers(Activation.TANH, Activation.TANH, 4, 4, 1),
                                descent(0.05, 20).withLoss(Loss.SSE))
                        .withStop(StopRules.after(20));
            case QUADRATIC ->
                of(
                        partly(Generator.QUADRATIC, TWO_THIRDS),
                        layers(Activation.TANH, Activation.LINEAR, 16, 1),
                        adam(0.1));
            case SPIRAL -> spiral();
            case XOR ->
                of(partly(Generator.XOR, MOST), layers(Activation.TANH, Activation.TANH, 4, 1), descent(0.1, EPOCHS));
            case CIRCLES ->
                of(
                        partly(Generator.CIRCLES, MOST),
                        layers(Activation.TANH, Activation.TANH, 4, 1),
                        descent(0.3, EPOCHS));
            case SINE -> of(partly(Generator.SINE, MOST), layers(Activation.TANH, Activation.LINEAR, 8, 1), adam(0.02));
            case MULTI_GAUSS ->
                of(
                        partly(Generator.MULTI_GAUSS, MOST),
                        layers(Activation.TANH, Activation.LINEAR, 16, 8, 1),
                        adam(0.02));
            case SPIRAL_ARMS -> ofClasses(Generator.SPIRAL_ARMS, Activation.RELU, 32, 3);
            case IRIS -> ofClasses(Generator.IRIS, Activation.TANH, 8, 3);
            case TOO_FAST ->
                of(
                        DatasetSpec.of(Generator.MOONS),
                        layers(Activation.TANH, Activation.LINEAR, 8, 8, 1),
                        descent(0.5, EPOCHS));
        };
    }

    private static Experiment micrograd() {
        DatasetSpec moons = new DatasetSpec(Generator.MOONS, 100, 0.1, Defaults.NETWORK_SEED, 1);
        TrainingSettings settings = TrainingSettings.of(Loss.HINGE, OptimizerKind.SGD, 1, 100)
                .withSchedule(new Schedule.Linear(0.1), 100)
                .withPenalty(new Penalty(0, 1e-4));
        return of(moons, layers(Activation.RELU, Activation.LINEAR, 16, 16, 1), settings)
                .withDraw(WeightDraw.MICROGRAD)
                .withSeed(Defaults.NETWORK_SEED)
                .withStop(StopRules.after(100));
    }

    private static Experiment ofClasses(Generator generator, Activation hidden, Integer... sizes) {
        DatasetSpec samples = DatasetSpec.of(generator).withDivision(new Division(MOST, Division.Order.STRATIFIED));
        return of(samples, layers(hidden, Activation.LINEAR, sizes), adam(0.02).withLoss(Loss.CROSS_ENTROPY))
                .withStart(Initialisation.XAVIER, false);
    }

    private static Experiment spiral() {
        return of(partly(Generator.SPIRAL, MOST), layers(Activation.TANH, Activation.TANH, 8, 8, 1), adam(0.02))
                .withFeatures(List.of(Feature.X1, Feature.X2, Feature.SIN_X1, Feature.SIN_X2))
                .withStart(Initialisation.XAVIER, false);
    }

    private static Experiment of(DatasetSpec samples, List<LayerSpec> layers, TrainingSettings settings) {
        return new Experiment(
                new SampleSource.Named(samples),
                Experiment.PLAIN,
                layers,
                Initialisation.UNIFORM,
                true,
                SEED,
                settings,
                StopRules.NONE);
    }

    private static DatasetSpec partly(Generator generator, double trainShare) {
        return DatasetSpec.clear(generator).withTrainShare(trainShare);
    }

    private static List<LayerSpec> layers(Activation hidden, Activation output, Integer... sizes) {
        return MlpSpec.layers(List.of(sizes), hidden, output);
    }

    private static TrainingSettings descent(double rate, long epochs) {
        return TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, rate, epochs);
    }

    private static TrainingSettings adam(double rate) {
        return TrainingSettings.of(Loss.MSE, OptimizerKind.ADAM, rate, EPOCHS);
    }
}
