package backstep.engine;

/** What becomes of a gradient when another contribution arrives. */
public enum Gathering {
    /** {@code grad += contribution}, as the chain rule has it: each use of a node adds to its gradient. */
    ADD,
    /** {@code grad = contribution}: what had come before is lost. */
    ASSIGN
}
