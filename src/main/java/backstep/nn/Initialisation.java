package backstep.nn;

import backstep.data.Named;

/** How weights are drawn: evenly from −bound to +bound. */
public enum Initialisation implements Named {
    /** From −1 to 1, as in micrograd. */
    UNIFORM,
    /** Bound √(6/(inputs + outputs)), Glorot and Bengio 2010, PyTorch's {@code xavier_uniform_}. */
    XAVIER,
    /** Bound √(6/inputs), He and others 2015, PyTorch's {@code kaiming_uniform_} for relu. */
    HE,
    /** All zero. */
    ZEROS;

    /** The largest size that a weight can have. */
    public double bound(int inputs, int outputs) {
        return switch (this) {
            case UNIFORM -> 1;
            case XAVIER -> Math.sqrt(6.0 / (inputs + outputs));
            case HE -> Math.sqrt(6.0 / inputs);
            case ZEROS -> 0;
        };
    }
}
