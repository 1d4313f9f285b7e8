package backstep.engine;

/** How much of a node's gradient is known at some moment of a run. */
public enum GradState {
    /** No contribution has arrived yet. */
    PENDING,
    /** Some contributions have arrived, and more will. */
    PARTIAL,
    /** All contributions of the backward passes that have begun have arrived. */
    COMPLETE,
    /** The root of this backward pass, and of those to come, does not depend on the node: the gradient is 0. */
    UNREACHED,
    /** The node is a constant, for which no gradient is kept. */
    CONSTANT
}
