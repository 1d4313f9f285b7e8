package backstep.nn.field;

/**
 * The place of a neuron.
 *
 * @param layer from 0, the first hidden one; {@link #INPUTS} for what the network is given
 * @param index from 0 within its layer
 */
public record Neuron(int layer, int index) {

    public static final int INPUTS = -1;
}
