package backstep.nn;

import java.util.Arrays;

/** Turns logits, one for each class, into the probabilities of the classes: pₖ = exp(oₖ − m) / Σ exp(oⱼ − m). */
public final class Softmax {

    private Softmax() {}

    /** The probabilities, which add up to 1. */
    public static double[] chances(double... logits) {
        double largest = largest(logits);
        double[] powers =
                Arrays.stream(logits).map(each -> Math.exp(each - largest)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(each -> each / sum).toArray();
    }

    /** The cross-entropy of logits and of what the probabilities should be, of which one is 1 and the others 0. */
    static double loss(double[] logits, double[] targets) {
        double largest = largest(logits);
        double sum = 0;
        double right = 0;
        for (int i = 0; i < logits.length; i++) {
            sum += Math.exp(logits[i] - largest);
            right = targets[i] > 0 ? logits[i] - largest : right;
        }
        return Math.log(sum) - right;
    }

    /** NaN if one of them is no number. */
    private static double largest(double[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double each : logits) {
            largest = Math.max(largest, each);
        }
        return largest;
    }
}
