package backstep.nn;

/**
 * Changes parameters against their gradients, and keeps what it has to remember in between. The formulas are those of
 * PyTorch's {@code torch/optim}, {@code _single_tensor_*}. Not safe for use by several threads at once.
 */
public final class Optimizer {

    private static final double MOMENTUM = 0.9;
    private static final double ALPHA = 0.99;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double ADAGRAD_EPSILON = 1e-10;
    private static final double DECAY = 0.01;

    private final OptimizerKind kind;
    /** Velocity or first moment. */
    private final double[] first;
    /** Mean, or sum, of squares. */
    private final double[] second;

    private double steps;

    public Optimizer(OptimizerKind kind, int parameters) {
        this.kind = kind;
        this.first = new double[parameters];
        this.second = new double[parameters];
    }

    /** An optimiser that goes on from where another one stood. */
    public Optimizer(OptimizerState state) {
        this.kind = state.kind();
        this.first = state.first().toArray();
        this.second = state.second().toArray();
        this.steps = state.steps();
    }

    public OptimizerKind kind() {
        return kind;
    }

    /**
     * What it remembers now.
     *
     * @param spec of the network whose parameters it changes
     */
    public OptimizerState state(MlpSpec spec) {
        return new OptimizerState(kind, (long) steps, Parameters.of(spec, first), Parameters.of(spec, second));
    }

    /** One update of all parameters. */
    public void step(double[] parameters, double[] gradients, double rate) {
        steps++;
        switch (kind) {
            case SGD -> descend(parameters, gradients, rate);
            case MOMENTUM -> {
                gatherSpeed(gradients);
                descend(parameters, first, rate);
            }
            case NESTEROV -> nesterov(parameters, gradients, rate);
            case RMSPROP -> rmsprop(parameters, gradients, rate);
            case ADAM -> adam(parameters, gradients, rate);
            case ADAMW -> {
                decay(parameters, rate);
                adam(parameters, gradients, rate);
            }
            case ADAGRAD -> adagrad(parameters, gradients, rate);
        }
    }

    private static void descend(double[] parameters, double[] direction, double rate) {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] -= rate * direction[i];
        }
    }

    private void gatherSpeed(double[] gradients) {
        for (int i = 0; i < gradients.length; i++) {
            first[i] = MOMENTUM * first[i] + gradients[i];
        }
    }

    private void nesterov(double[] parameters, double[] gradients, double rate) {
        gatherSpeed(gradients);
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] -= rate * (gradients[i] + MOMENTUM * first[i]);
        }
    }

    private void rmsprop(double[] parameters, double[] gradients, double rate) {
        for (int i = 0; i < parameters.length; i++) {
            second[i] = ALPHA * second[i] + (1 - ALPHA) * gradients[i] * gradients[i];
            parameters[i] -= rate * gradients[i] / (Math.sqrt(second[i]) + EPSILON);
        }
    }

    private void adam(double[] parameters, double[] gradients, double rate) {
        double stepSize = rate / (1 - Math.pow(BETA1, steps));
        double root = Math.sqrt(1 - Math.pow(BETA2, steps));
        for (int i = 0; i < parameters.length; i++) {
            first[i] = BETA1 * first[i] + (1 - BETA1) * gradients[i];
            second[i] = BETA2 * second[i] + (1 - BETA2) * gradients[i] * gradients[i];
            parameters[i] -= stepSize * first[i] / (Math.sqrt(second[i]) / root + EPSILON);
        }
    }

    private static void decay(double[] parameters, double rate) {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] *= 1 - rate * DECAY;
        }
    }

    private void adagrad(double[] parameters, double[] gradients, double rate) {
        for (int i = 0; i < parameters.length; i++) {
            second[i] += gradients[i] * gradients[i];
            parameters[i] -= rate * gradients[i] / (Math.sqrt(second[i]) + ADAGRAD_EPSILON);
        }
    }
}
