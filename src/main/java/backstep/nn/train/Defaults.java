package backstep.nn.train;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Loss;
import backstep.nn.OptimizerKind;
import java.util.Optional;

/** What is taken where nothing else is said, for all that set up a run. Samples are drawn from {@code DatasetSpec.SEED}. */
public final class Defaults {

    /** What networks are drawn from; the seed of micrograd's demo. */
    public static final int NETWORK_SEED = 1337;

    public static final double LEARNING_RATE = 0.05;

    /** How many epochs the learning rate's schedule spans. */
    public static final int EPOCHS = 1000;

    private Defaults() {}

    /** Plain gradient descent on the mean squared error. */
    public static TrainingSettings training() {
        return TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, LEARNING_RATE, EPOCHS);
    }

    /** What a network with this number of outputs minimises where nothing is said. */
    public static Loss loss(int outputs) {
        return outputs == 1 ? Loss.MSE : Loss.CROSS_ENTROPY;
    }

    /** A data set with this number of inputs, for a network that has no samples; empty if none has as many. */
    public static Optional<Generator> standIn(int inputs) {
        return switch (inputs) {
            case 1 -> Optional.of(Generator.QUADRATIC);
            case 2 -> Optional.of(Generator.MOONS);
            case 3 -> Optional.of(Generator.TOY);
            default -> Optional.empty();
        };
    }

    /** The same for a network that tells some classes apart, so that it stays as it is. */
    public static Optional<DatasetSpec> standIn(int inputs, int classes) {
        if (classes <= 2) {
            return standIn(inputs).map(DatasetSpec::of);
        }
        DatasetSpec iris = DatasetSpec.of(Generator.IRIS);
        if (inputs == Generator.IRIS.inputs() && classes == iris.classes()) {
            return Optional.of(iris);
        }
        return inputs == 2 ? Optional.of(DatasetSpec.of(Generator.BLOBS).withClasses(classes)) : Optional.empty();
    }
}
