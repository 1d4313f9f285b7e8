package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.MlpSpec;
import backstep.nn.kernel.Kernel;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How well a network does on some samples.
 *
 * @param loss how far it is from the labels, without a penalty; NaN without samples
 * @param penalty what the sizes of its parameters add to that where it is trained; 0 for none
 * @param accuracy the share of samples whose outputs mean their class, see {@link Goal}; NaN for regression and without
 *     samples
 * @param outputs what it says: {@code outputs[output][sample]}
 * @param classes the place of the class that is meant, for each sample; none for regression
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
public record Evaluation(double loss, double penalty, double accuracy, double[][] outputs, int[] classes) {

    static final Evaluation NONE = new Evaluation(Double.NaN, Double.NaN, Double.NaN, new double[1][0], new int[0]);

    /**
     * How a network does.
     *
     * @param network its parameters in the flat form
     * @param packed what packs the samples, or has them packed
     * @param settings of its training, which say what its loss is
     */
    static Evaluation of(
            double[] network,
            Dataset data,
            MlpSpec spec,
            Kernel kernel,
            PackedSamples packed,
            TrainingSettings settings) {
        if (data.size() == 0) {
            return NONE;
        }
        double[][] outputs = new double[spec.outputs()][data.size()];
        double scale = settings.loss().scale(data.size());
        double loss = kernel.evaluate(network, packed.of(data), settings.loss(), scale, outputs);
        Goal goal = Goal.of(spec, settings.loss(), data.task());
        double penalty = settings.penalty().value(network);
        return data.task() == Task.REGRESSION
                ? new Evaluation(loss, penalty, Double.NaN, outputs, new int[0])
                : new Evaluation(loss, penalty, outputs, data, goal);
    }

    private Evaluation(double loss, double penalty, double[][] outputs, Dataset data, Goal goal) {
        this(loss, penalty, outputs, data, meant(outputs, goal));
    }

    private Evaluation(double loss, double penalty, double[][] outputs, Dataset data, int[] classes) {
        this(loss, penalty, accuracy(data, classes), outputs, classes);
    }

    /** The places of the classes that outputs mean, for each sample; of classification only. */
    static int[] meant(double[][] outputs, Goal goal) {
        int[] classes = new int[outputs[0].length];
        double[] one = new double[outputs.length];
        for (int sample = 0; sample < classes.length; sample++) {
            for (int output = 0; output < one.length; output++) {
                one[output] = outputs[output][sample];
            }
            classes[sample] = goal.classOf(one);
        }
        return classes;
    }

    private static double accuracy(Dataset data, int[] classes) {
        long right = IntStream.range(0, classes.length)
                .filter(sample -> classes[sample] == data.classOf(sample))
                .count();
        return (double) right / classes.length;
    }

    private static double[] of(double[][] outputs, int sample) {
        return Arrays.stream(outputs).mapToDouble(output -> output[sample]).toArray();
    }

    /** What is minimised: the loss with the penalty. */
    public double total() {
        return loss + penalty;
    }

    /** The first output for each sample: the prediction of a network that has no other. */
    public double[] predictions() {
        return outputs[0];
    }

    /** The outputs for one sample. */
    public double[] outputsOf(int sample) {
        return of(outputs, sample);
    }
}
