package backstep.engine;

/** How much a group of nodes takes together, from the whole down to single nodes. */
public enum Level {
    /** The whole loss, and all parameters. */
    LOSS,
    /** What belongs to one sample, or to a few. */
    SAMPLE,
    /** A layer for one sample. */
    LAYER,
    /** A neuron for one sample. */
    NEURON,
    /** Single nodes: nothing is taken together. */
    SCALAR;

    /** The next finer level of a group within a group of this level; nothing is finer than a neuron but single nodes. */
    public Level within() {
        return this == LOSS ? SAMPLE : this == SAMPLE ? LAYER : NEURON;
    }
}
