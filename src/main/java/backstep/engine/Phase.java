package backstep.engine;

/** The part of a run that a step belongs to. */
public enum Phase {
    /** Before the first step: only leaves and constants have values. */
    START,
    /** Operations are computed, operands before results. */
    FORWARD,
    /** A backward pass begins: the gradient of its root is set to the seed, mostly 1. */
    SEED,
    /** Operations send gradients to their operands, results before operands. */
    BACKWARD
}
