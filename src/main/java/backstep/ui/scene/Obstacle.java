package backstep.ui.scene;

/** Why gradients in the graph of a network cannot change the network. */
public enum Obstacle {
    /** Something is being computed. */
    BUSY,
    /** The graph is that of a neuron or a layer. */
    NO_LOSS,
    /** The sample is none that is learned from. */
    TEST_SAMPLE,
    /** The training has other parameters by now. */
    MOVED_ON,
    /** The backward pass is not complete. */
    NOT_DONE
}
