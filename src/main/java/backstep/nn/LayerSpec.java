package backstep.nn;

/**
 * A layer of neurons.
 *
 * @param neurons from 1 to {@value #MOST_NEURONS}
 */
public record LayerSpec(int neurons, Activation activation) {

    public static final int MOST_NEURONS = 64;

    /** @throws IllegalArgumentException if the number of neurons is out of range */
    public LayerSpec {
        Requirement.require(neurons >= 1 && neurons <= MOST_NEURONS, "nn.neurons", neurons, MOST_NEURONS);
    }
}
