package backstep.picture.network;

import backstep.data.InputNames;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import java.util.List;

/**
 * What neurons are called: inputs by their own names, {@code h1[2]} for the third of the first hidden layer, {@code o} for
 * the output.
 *
 * @param inputs the names of the inputs
 */
public record NeuronNames(MlpSpec spec, List<String> inputs) {

    private static final String OUTPUT = "o";

    public NeuronNames {
        inputs = List.copyOf(inputs);
    }

    /** {@code h1[2]}. */
    public String of(Neuron neuron) {
        if (neuron.layer() == Neuron.INPUTS) {
            return neuron.index() < inputs.size() ? inputs.get(neuron.index()) : InputNames.of(neuron.index());
        }
        return isOutput(neuron) ? OUTPUT : layer(neuron.layer()) + "[" + neuron.index() + "]";
    }

    /** {@code h1[2] = tanh(w·x + b)}; the name alone for an input. */
    public String formula(Neuron neuron) {
        if (neuron.layer() == Neuron.INPUTS) {
            return of(neuron);
        }
        Activation activation = spec.layers().get(neuron.layer()).activation();
        String sum = "w·" + layer(neuron.layer() - 1) + " + b";
        return of(neuron) + " = " + (activation == Activation.LINEAR ? sum : activation.id() + "(" + sum + ")");
    }

    /** {@code x1 → h1[2]}. */
    public String of(Connection link) {
        return of(link.source()) + " → " + of(link.target());
    }

    /** {@code h1[2].b} for the bias of a neuron. */
    public String bias(Neuron neuron) {
        return of(neuron) + ".b";
    }

    private boolean isOutput(Neuron neuron) {
        return neuron.layer() == spec.layers().size() - 1;
    }

    private static String layer(int layer) {
        return layer == Neuron.INPUTS ? "x" : "h" + (layer + 1);
    }
}
