package backstep.picture.network;

/** What colour and thickness of links and bias marks stand for. */
public enum NetworkQuantity {
    WEIGHTS,
    /** The gradients that the last update used. */
    GRADIENTS
}
