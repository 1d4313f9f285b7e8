package backstep.ui.network.tables;

import backstep.nn.MlpSpec;
import backstep.nn.Parameters;

/**
 * A parameter of a network, by where it stands.
 *
 * @param place in the flat form
 * @param layer from 0
 * @param neuron from 0
 * @param input from 0; {@link #BIAS} for the bias
 */
record ParameterPlace(int place, int layer, int neuron, int input) {

    static final int BIAS = -1;

    static ParameterPlace of(MlpSpec spec, int place) {
        int layer = 0;
        int first = 0;
        while (place - first >= size(spec, layer)) {
            first += size(spec, layer);
            layer++;
        }
        int within = place - first;
        int inputs = spec.inputsOf(layer);
        int weights = inputs * spec.layers().get(layer).neurons();
        return within < weights
                ? new ParameterPlace(place, layer, within / inputs, within % inputs)
                : new ParameterPlace(place, layer, within - weights, BIAS);
    }

    private static int size(MlpSpec spec, int layer) {
        return Parameters.layerPlace(spec, layer + 1) - Parameters.layerPlace(spec, layer);
    }

    boolean isBias() {
        return input == BIAS;
    }
}
