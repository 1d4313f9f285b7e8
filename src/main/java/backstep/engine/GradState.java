package backstep.engine;

/** How much of a node's gradient is known at some moment of a run. */
public enum GradState {
    /** No contribution has arrived yet. */
    PENDING,
    /** Some contributions have arrived, and more will. */
    PARTIAL,
    /** All contributions have arrived. */
    COMPLETE,
    /** The root does not depend on the node, so no contribution ever arrives and the gradient is 0. */
    UNREACHED,
    /** The node is a constant, for which no gradient is kept. */
    CONSTANT
}
