package backstep.nn;

import backstep.engine.Op;
import backstep.engine.StandardRules;

/**
 * What one sample adds to a loss before it is scaled: a function of the output o and of what it should be, y. Of several
 * outputs it is the sum over them, but for {@link #SOFTMAX}, which compares them.
 */
public enum ErrorTerm {
    /** (o − y)². */
    SQUARE,
    /** |o − y|. */
    DISTANCE,
    /** max(0, 1 − y·o) for y = ±1. */
    MARGIN,
    /** Cross-entropy of a logit: softplus(−y·o) for y = ±1, as PyTorch's {@code BCEWithLogitsLoss} has it for 1 and 0. */
    LOGIT,
    /**
     * Cross-entropy of a probability: −ln o for a positive y, and −ln(1 − o) for others, up to 100. That is PyTorch's
     * {@code BCELoss}, which takes no logarithm for less than −100. The gradient is that of this formula; PyTorch also
     * keeps the divisor o·(1 − o) from falling below 1e-12, which matters only nearer than that to 0 or 1.
     */
    PROBABILITY,
    /**
     * Cross-entropy of the softmax of several logits: −ln pᵧ = ln Σ exp(oₖ − m) − (oᵧ − m) with the largest of them, m, so
     * that nothing overflows; y is 1 for the class of the sample and 0 for the others. The derivative by oₖ is pₖ − yₖ. One
     * logit alone is always right.
     */
    SOFTMAX;

    /**
     * The least probability that the logarithm is taken of, e^−100. The bound stands before the logarithm and not after
     * it, because the slope of ln at 0 times nothing would be no number.
     */
    public static final double LEAST_CHANCE = 3.720075976020836e-44;

    /** The term's value. */
    public double value(double output, double target) {
        return switch (this) {
            case SQUARE -> (output - target) * (output - target);
            case DISTANCE -> Math.abs(output - target);
            case MARGIN -> Math.max(0, 1 - target * output);
            case LOGIT -> StandardRules.value(Op.SOFTPLUS, -target * output, 0);
            case PROBABILITY -> -Math.log(Math.max(chance(output, target), LEAST_CHANCE));
            case SOFTMAX -> 0;
        };
    }

    /** The term's value for several outputs. */
    public double value(double[] outputs, double[] targets) {
        if (this == SOFTMAX) {
            return Softmax.loss(outputs, targets);
        }
        double sum = 0;
        for (int i = 0; i < outputs.length; i++) {
            sum += value(outputs[i], targets[i]);
        }
        return sum;
    }

    /** The derivative of the value of one output by it. */
    public double slope(double output, double target) {
        return switch (this) {
            case SQUARE -> 2 * (output - target);
            case DISTANCE -> Math.signum(output - target);
            case MARGIN -> 1 - target * output <= 0 ? 0 : -target;
            case LOGIT -> -target * StandardRules.derivative(Op.SOFTPLUS, 0, -target * output, 0, 0);
            case PROBABILITY -> probabilitySlope(chance(output, target), target > 0 ? -1 : 1);
            case SOFTMAX -> 0;
        };
    }

    /** The probability that is given to the right class. */
    private static double chance(double output, double target) {
        return target > 0 ? output : 1 - output;
    }

    private static double probabilitySlope(double chance, double sign) {
        return chance < LEAST_CHANCE ? 0 : sign / chance;
    }
}
