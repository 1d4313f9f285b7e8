package backstep.nn;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/** Writes parameters as lists of Python, every digit included, to be pasted into a notebook. */
public final class PythonLists {

    private PythonLists() {}

    /** As PyTorch keeps them: {@code weights[layer][neuron][input]} and {@code biases[layer][neuron]}. */
    public static String byLayer(Parameters parameters) {
        MlpSpec spec = parameters.spec();
        int layers = spec.layers().size();
        return comment(spec)
                + "weights = " + list(layers, layer -> weights(parameters, layer), ",\n           ") + "\n"
                + "biases = " + list(layers, layer -> biases(parameters, layer), ",\n          ") + "\n";
    }

    /** In the order of micrograd's {@code parameters()}: for each neuron its weights, then its bias. */
    public static String byNeuron(Parameters parameters) {
        MlpSpec spec = parameters.spec();
        StringJoiner lines = new StringJoiner(",\n    ", "parameters = [\n    ", ",\n]\n");
        for (int layer = 0; layer < spec.layers().size(); layer++) {
            for (int neuron = 0; neuron < spec.layers().get(layer).neurons(); neuron++) {
                String row = row(parameters, layer, neuron);
                lines.add(row.substring(1, row.length() - 1) + ", " + number(parameters.bias(layer, neuron)));
            }
        }
        return comment(spec) + lines;
    }

    private static String comment(MlpSpec spec) {
        StringJoiner activations = new StringJoiner(", ");
        spec.layers().forEach(layer -> activations.add(layer.activation().id()));
        return "# " + spec.text() + ": " + activations + "\n";
    }

    private static String weights(Parameters parameters, int layer) {
        int neurons = parameters.spec().layers().get(layer).neurons();
        return list(neurons, neuron -> row(parameters, layer, neuron), ",\n            ");
    }

    private static String row(Parameters parameters, int layer, int neuron) {
        return list(parameters.spec().inputsOf(layer), input -> number(parameters.weight(layer, neuron, input)), ", ");
    }

    private static String biases(Parameters parameters, int layer) {
        return list(
                parameters.spec().layers().get(layer).neurons(),
                neuron -> number(parameters.bias(layer, neuron)),
                ", ");
    }

    private static String list(int size, IntFunction<String> element, String separator) {
        StringJoiner joiner = new StringJoiner(separator, "[", "]");
        for (int i = 0; i < size; i++) {
            joiner.add(element.apply(i));
        }
        return joiner.toString();
    }

    private static String number(double value) {
        if (Double.isFinite(value)) {
            return Double.toString(value).toLowerCase(Locale.ROOT);
        }
        String name = Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        return "float('" + name + "')";
    }
}
