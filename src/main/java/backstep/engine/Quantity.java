package backstep.engine;

/** One of the two numbers that a run computes for a node. */
public enum Quantity {
    DATA,
    GRAD
}
