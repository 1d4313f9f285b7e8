package backstep.nn.field;

import backstep.nn.MlpSpec;

/**
 * The place of a neuron.
 *
 * @param layer from 0, the first hidden one; {@link #INPUTS} for what the network is given
 * @param index from 0 within its layer
 */
public record Neuron(int layer, int index) {

    public static final int INPUTS = -1;

    /** Whether a network of this shape has it. */
    public boolean existsIn(MlpSpec spec) {
        if (layer == INPUTS) {
            return index < spec.inputs();
        }
        return layer < spec.layers().size() && index < spec.layers().get(layer).neurons();
    }
}
