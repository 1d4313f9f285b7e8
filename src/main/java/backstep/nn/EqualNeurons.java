package backstep.nn;

import backstep.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds neurons that start with the same weights, coming in and going out. They are given the same gradients, so that
 * they stay copies of each other however long the network is trained.
 */
public final class EqualNeurons {

    private EqualNeurons() {}

    /** What is wrong with the first hidden layer that has such neurons, and the way out; nothing if there is none. */
    public static Optional<String> of(Parameters parameters) {
        MlpSpec spec = parameters.spec();
        for (int layer = 0; layer < spec.layers().size() - 1; layer++) {
            int neurons = spec.layers().get(layer).neurons();
            int different = different(parameters, layer);
            if (different < neurons) {
                String key = different == 1 ? "nn.equal.all" : "nn.equal.some";
                return Optional.of(Messages.text(
                        key, Integer.toString(layer + 1), Integer.toString(neurons), Integer.toString(different)));
            }
        }
        return Optional.empty();
    }

    private static int different(Parameters parameters, int layer) {
        Set<List<Double>> kinds = new HashSet<>();
        for (int neuron = 0; neuron < parameters.spec().layers().get(layer).neurons(); neuron++) {
            kinds.add(weights(parameters, layer, neuron));
        }
        return kinds.size();
    }

    private static List<Double> weights(Parameters parameters, int layer, int neuron) {
        MlpSpec spec = parameters.spec();
        List<Double> weights = new ArrayList<>();
        for (int input = 0; input < spec.inputsOf(layer); input++) {
            weights.add(parameters.weight(layer, neuron, input));
        }
        weights.add(parameters.bias(layer, neuron));
        for (int next = 0; next < spec.layers().get(layer + 1).neurons(); next++) {
            weights.add(parameters.weight(layer + 1, next, neuron));
        }
        return weights;
    }
}
