package backstep.picture.network;

import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;

/**
 * A connection by which a neuron takes in the output of one before it, or an input.
 *
 * @param layer of the neuron that takes in, from 0
 * @param from the place of the neuron or input that gives, within its layer
 * @param to the place of the neuron that takes in, within its layer
 */
public record Connection(int layer, int from, int to) {

    /** The neuron or input that gives. */
    public Neuron source() {
        return new Neuron(layer - 1, from);
    }

    /** The neuron that takes in. */
    public Neuron target() {
        return new Neuron(layer, to);
    }

    /** Where its weight stands in the flat form of {@link Parameters}. */
    public int place(MlpSpec spec) {
        return Parameters.weightPlace(spec, layer, to, from);
    }

    boolean touches(Neuron neuron) {
        return neuron.layer() == layer ? neuron.index() == to : neuron.layer() == layer - 1 && neuron.index() == from;
    }
}
