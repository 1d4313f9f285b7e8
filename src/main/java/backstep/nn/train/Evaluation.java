package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.MlpSpec;
import backstep.nn.kernel.Batch;
import backstep.nn.kernel.Kernel;

/**
 * How well a network does on some samples.
 *
 * @param loss regularisation included; NaN without samples
 * @param accuracy the share of samples whose prediction means the class of their label, see {@link Goal}; NaN for
 *     regression and without samples
 * @param predictions the output for each sample
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
public record Evaluation(double loss, double accuracy, double[] predictions) {

    static final Evaluation NONE = new Evaluation(Double.NaN, Double.NaN, new double[0]);

    /**
     * How a network does.
     *
     * @param network its parameters in the flat form
     * @param settings of its training, which say what its loss is
     */
    static Evaluation of(double[] network, Dataset data, MlpSpec spec, Kernel kernel, TrainingSettings settings) {
        if (data.size() == 0) {
            return NONE;
        }
        Batch batch = kernel.pack(data);
        double value =
                kernel.loss(network, batch, settings.loss(), settings.loss().scale(data.size()));
        double[] predictions = kernel.predict(network, batch);
        Goal goal = Goal.of(spec, settings.loss(), data.task());
        return of(value + settings.penalty().value(network), predictions, data, goal);
    }

    private static Evaluation of(double loss, double[] predictions, Dataset data, Goal goal) {
        int right = 0;
        for (int sample = 0; sample < predictions.length; sample++) {
            right += goal.isPositive(predictions[sample]) == data.label(sample) > 0 ? 1 : 0;
        }
        double share = (double) right / predictions.length;
        return new Evaluation(loss, data.task() == Task.CLASSIFICATION ? share : Double.NaN, predictions);
    }
}
