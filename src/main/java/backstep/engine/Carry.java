package backstep.engine;

/** What becomes of the gradients of an earlier backward pass when another one begins. Those of leaves add up in both. */
public enum Carry {
    /**
     * As in PyTorch: the gradients of operations begin at zero in each pass, so that what an earlier pass left there does
     * not flow again. The seed of a root that is a leaf is added.
     */
    FRESH,
    /**
     * As in micrograd: the gradients of operations stay as well, and the next pass sends them on once more. The seed
     * replaces what the root had.
     */
    KEPT
}
