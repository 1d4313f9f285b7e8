package backstep.picture.network;

import backstep.data.InputNames;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import java.util.List;
import java.util.Optional;

/**
 * What neurons are called: inputs by their own names, {@code h1[2]} for the third of the first hidden layer, {@code o} for
 * the output, {@code o1} for the first of several, which has the name of its class too.
 *
 * @param inputs the names of the inputs
 * @param classes the names of the classes that have an output each; empty if there is one output only
 */
public record NeuronNames(MlpSpec spec, List<String> inputs, List<String> classes) {

    private static final String OUTPUT = "o";

    public NeuronNames {
        inputs = List.copyOf(inputs);
        classes = spec.outputs() == 1 ? List.of() : List.copyOf(classes);
    }

    /** The names in a network whose outputs have none of their own. */
    public NeuronNames(MlpSpec spec, List<String> inputs) {
        this(spec, inputs, List.of());
    }

    /** {@code h1[2]}. */
    public String of(Neuron neuron) {
        if (neuron.layer() == Neuron.INPUTS) {
            return neuron.index() < inputs.size() ? inputs.get(neuron.index()) : InputNames.of(neuron.index());
        }
        if (isOutput(neuron)) {
            return spec.outputs() == 1 ? OUTPUT : OUTPUT + (neuron.index() + 1);
        }
        return layer(neuron.layer()) + "[" + neuron.index() + "]";
    }

    /** The name of the class that a neuron is the output of. */
    public Optional<String> classOf(Neuron neuron) {
        return isOutput(neuron) && neuron.index() < classes.size()
                ? Optional.of(classes.get(neuron.index()))
                : Optional.empty();
    }

    /** {@code h1[2]}, or with the name of its class {@code setosa: o1}. */
    public String titled(Neuron neuron) {
        return classOf(neuron).map(name -> name + ": ").orElse("") + of(neuron);
    }

    /** {@code h1[2] = tanh(w·x + b)}, {@code setosa: o1 = w·h2 + b}; the name alone for an input. */
    public String formula(Neuron neuron) {
        if (neuron.layer() == Neuron.INPUTS) {
            return of(neuron);
        }
        Activation activation = spec.layers().get(neuron.layer()).activation();
        String sum = "w·" + layer(neuron.layer() - 1) + " + b";
        return titled(neuron) + " = " + (activation == Activation.LINEAR ? sum : activation.id() + "(" + sum + ")");
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
