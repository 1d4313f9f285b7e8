package backstep.nn.stats;

import backstep.data.Dataset;
import backstep.nn.Goal;

/**
 * Which class was taken for which. The class of label +1 is the positive one.
 *
 * @param truePositive samples of the positive class that were taken for it
 * @param falseNegative samples of the positive class that were taken for the other
 * @param falsePositive samples of the negative class that were taken for the other
 * @param trueNegative samples of the negative class that were taken for it
 */
public record Confusion(int truePositive, int falseNegative, int falsePositive, int trueNegative) {

    /**
     * Counts.
     *
     * @param predictions the output for each sample
     * @param data of two classes
     * @param goal how an output is read
     */
    public static Confusion of(double[] predictions, Dataset data, Goal goal) {
        int[][] counts = new int[2][2];
        for (int sample = 0; sample < predictions.length; sample++) {
            counts[data.label(sample) > 0 ? 1 : 0][goal.isPositive(predictions[sample]) ? 1 : 0]++;
        }
        return new Confusion(counts[1][1], counts[1][0], counts[0][1], counts[0][0]);
    }

    /** The number of samples of a class that were taken for a class. */
    public int count(boolean positive, boolean takenForPositive) {
        if (positive) {
            return takenForPositive ? truePositive : falseNegative;
        }
        return takenForPositive ? falsePositive : trueNegative;
    }

    /** The number of samples. */
    public int total() {
        return truePositive + falseNegative + falsePositive + trueNegative;
    }

    /** The share of all samples that were taken for what they are; NaN without samples. */
    public double accuracy() {
        return (double) (truePositive + trueNegative) / total();
    }

    /** The share of what was taken for positive that is; NaN if nothing was. */
    public double precision() {
        return (double) truePositive / (truePositive + falsePositive);
    }

    /** The share of what is positive that was taken for it; NaN if nothing is. */
    public double recall() {
        return (double) truePositive / (truePositive + falseNegative);
    }

    /** The harmonic mean of precision and recall, 2·TP / (2·TP + FP + FN); NaN if that is 0/0. */
    public double f1() {
        return 2.0 * truePositive / (2 * truePositive + falsePositive + falseNegative);
    }
}
