package backstep.nn;

/**
 * Regularisation: {@code l1 · Σ|p| + l2 · Σp²} over all parameters, biases included, added to the loss.
 *
 * @param l1 rate of the absolute values, from 0
 * @param l2 rate of the squares, from 0
 */
public record Penalty(double l1, double l2) {

    public static final Penalty NONE = new Penalty(0, 0);

    /** @throws IllegalArgumentException if a rate is negative or not finite */
    public Penalty {
        Requirement.require(l1 >= 0 && Double.isFinite(l1), "nn.l1", l1);
        Requirement.require(l2 >= 0 && Double.isFinite(l2), "nn.l2", l2);
    }

    public boolean isNone() {
        return l1 == 0 && l2 == 0;
    }

    /** What it adds to the loss; nothing if there is none, even of parameters that are not finite. */
    public double value(double[] parameters) {
        if (isNone()) {
            return 0;
        }
        double absolute = 0;
        double squares = 0;
        for (double parameter : parameters) {
            absolute += Math.abs(parameter);
            squares += parameter * parameter;
        }
        return l1 * absolute + l2 * squares;
    }

    /** Adds its derivatives to the gradients. */
    public void addGradient(double[] parameters, double[] gradients) {
        if (isNone()) {
            return;
        }
        for (int i = 0; i < parameters.length; i++) {
            gradients[i] += 2 * l2 * parameters[i] + l1 * Math.signum(parameters[i]);
        }
    }
}
