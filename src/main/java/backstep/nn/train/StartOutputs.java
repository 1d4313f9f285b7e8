package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import java.util.stream.IntStream;

/** What a network said of all samples at the start of an epoch, where they were one batch: it need not be asked once more. */
final class StartOutputs {

    /** For those who do not want to know. */
    static final double[][] NONE = {};

    private double[][] outputs = NONE;
    private boolean known;

    /** What takes the outputs of all samples, in the order in which they are learned from. */
    double[][] take(int count, int samples) {
        if (outputs.length != count || outputs[0].length != samples) {
            outputs = new double[count][samples];
        }
        known = true;
        return outputs;
    }

    void forget() {
        known = false;
    }

    boolean areKnown() {
        return known;
    }

    /** The share of samples whose outputs mean their class; NaN for regression. */
    double accuracy(Samples samples, Goal goal) {
        Dataset data = samples.data();
        if (data.task() == Task.REGRESSION) {
            return Double.NaN;
        }
        int[] meant = Evaluation.meant(outputs, goal);
        long right = IntStream.range(0, meant.length)
                .filter(place -> meant[place] == data.classOf(samples.at(place)))
                .count();
        return (double) right / meant.length;
    }
}
