package backstep.nn;

import backstep.data.Named;

/**
 * How far predictions o are from labels y. All but the first are means over the samples. What one sample adds depends on
 * the output's activation too, see {@link Goal}.
 */
public enum Loss implements Named {
    /** Sum of squares, Σ(o − y)². */
    SSE(false),
    /** Mean squared error, (o − y)². */
    MSE(true),
    /** Max-margin as in micrograd's demo, max(0, 1 − y·o); with an output for each class the sum over one against the rest. */
    HINGE(true),
    /**
     * Binary cross-entropy: on the logit, softplus(−y·o) for y = ±1, or after a sigmoid on the probability. Above 20 the
     * engine's softplus is its argument, so there it is smaller than the exact value by at most 2e-9.
     */
    BCE(true),
    /** Mean absolute error, |o − y|. */
    MAE(true),
    /** Cross-entropy of the softmax of one logit for each class, as PyTorch's {@code CrossEntropyLoss}. */
    CROSS_ENTROPY(true);

    private final boolean mean;

    Loss(boolean mean) {
        this.mean = mean;
    }

    /** The factor of each sample's term: 1 or one by the number of samples. */
    public double scale(int samples) {
        return mean ? 1.0 / samples : 1;
    }

    /** Whether labels that are no classes have a meaning. */
    public boolean takesNumbers() {
        return this != HINGE && this != BCE && this != CROSS_ENTROPY;
    }

    /** Whether it has a meaning for a number of outputs: one, or one for each class. */
    public boolean takesOutputs(int outputs) {
        return outputs == 1 ? this != CROSS_ENTROPY : this == CROSS_ENTROPY || this == HINGE;
    }
}
