package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.Feature;
import backstep.data.Seed;
import backstep.data.Task;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.text.Messages;
import java.util.List;

/**
 * How a network is trained.
 *
 * @param learningRate what the schedule starts with
 * @param epochs how many epochs the schedule spans; a run may go on beyond
 * @param batch samples of a minibatch, or {@link #FULL_BATCH}
 * @param zeroGradients whether gradients are set to zero before each update's backward pass. If not, each update uses the
 *     sum of all gradients so far: what happens in micrograd if {@code p.grad = 0.0} is forgotten
 * @param seed of the shuffling of minibatches
 */
public record TrainingSettings(
        Loss loss,
        OptimizerKind optimizer,
        double learningRate,
        Schedule schedule,
        long epochs,
        int batch,
        Penalty penalty,
        boolean zeroGradients,
        long seed) {

    /** All samples in one batch, in their order. */
    public static final int FULL_BATCH = 0;

    /** @throws IllegalArgumentException with a text for people if a figure is out of range */
    public TrainingSettings {
        require(learningRate >= 0 && Double.isFinite(learningRate), "train.learningRate", learningRate);
        require(epochs >= 1, "train.epochs", epochs);
        require(batch >= 0, "train.batch", batch);
        Seed.checked(seed);
    }

    /** Full batches at a constant rate, without regularisation. */
    public static TrainingSettings of(Loss loss, OptimizerKind optimizer, double learningRate, long epochs) {
        return new TrainingSettings(
                loss, optimizer, learningRate, new Schedule.Constant(), epochs, FULL_BATCH, Penalty.NONE, true, 0);
    }

    /** Whether an epoch that was begun with these settings can be gone on with under others, on the same samples. */
    boolean dividesEpochsAs(TrainingSettings other) {
        return batch == other.batch && loss == other.loss;
    }

    public TrainingSettings withLoss(Loss other) {
        return new TrainingSettings(
                other, optimizer, learningRate, schedule, epochs, batch, penalty, zeroGradients, seed);
    }

    public TrainingSettings withOptimizer(OptimizerKind other) {
        return new TrainingSettings(loss, other, learningRate, schedule, epochs, batch, penalty, zeroGradients, seed);
    }

    public TrainingSettings withLearningRate(double other) {
        return new TrainingSettings(loss, optimizer, other, schedule, epochs, batch, penalty, zeroGradients, seed);
    }

    /** The same with another schedule, which spans a number of epochs. */
    public TrainingSettings withSchedule(Schedule other, long span) {
        return new TrainingSettings(loss, optimizer, learningRate, other, span, batch, penalty, zeroGradients, seed);
    }

    public TrainingSettings withBatch(int other) {
        return new TrainingSettings(
                loss, optimizer, learningRate, schedule, epochs, other, penalty, zeroGradients, seed);
    }

    public TrainingSettings withPenalty(Penalty other) {
        return new TrainingSettings(loss, optimizer, learningRate, schedule, epochs, batch, other, zeroGradients, seed);
    }

    public TrainingSettings withZeroGradients(boolean other) {
        return new TrainingSettings(loss, optimizer, learningRate, schedule, epochs, batch, penalty, other, seed);
    }

    public TrainingSettings withSeed(long other) {
        return new TrainingSettings(
                loss, optimizer, learningRate, schedule, epochs, batch, penalty, zeroGradients, other);
    }

    /** The learning rate of an epoch, counted from 0. */
    public double rate(long epoch) {
        return schedule.rate(learningRate, epoch, epochs);
    }

    /** @throws IllegalArgumentException with a text for people if network, samples and loss do not fit each other */
    void requireFit(MlpSpec network, Dataset data, List<Feature> features) {
        require(data.size() > 0, "nn.noSamples", "");
        int inputs = features.isEmpty() ? data.inputs() : features.size();
        if (inputs != network.inputs()) {
            throw new IllegalArgumentException(Messages.text("nn.dataInputs", inputs, network.inputs()));
        }
        require(loss.takesNumbers() || data.task() == Task.CLASSIFICATION, "train.lossNeedsClasses", loss.id());
        new ClassOutputs(network.layers().getLast(), loss)
                .refusal(data.task(), data.classNames().size())
                .ifPresent(reason -> {
                    throw new IllegalArgumentException(reason);
                });
    }

    private static void require(boolean condition, String key, Object argument) {
        if (!condition) {
            throw new IllegalArgumentException(Messages.text(key, String.valueOf(argument)));
        }
    }
}
