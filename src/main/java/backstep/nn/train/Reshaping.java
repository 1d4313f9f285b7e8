package backstep.nn.train;

import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.MlpText;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Changes to the layers of an experiment's network. What cannot be is refused as {@link Experiment} does. */
public final class Reshaping {

    private static final LayerSpec FIRST_HIDDEN = new LayerSpec(4, Activation.TANH);

    private Reshaping() {}

    /**
     * The network that a text such as {@code MLP(2, [16, 16, 1])} says. Layers keep their activations, new ones take
     * that of the last hidden layer.
     *
     * @throws IllegalArgumentException with a text for people if it has another form, other inputs than the samples, or
     *     sizes that cannot be
     */
    public static Experiment read(Experiment experiment, String text) {
        MlpText wanted = MlpText.parse(text);
        int inputs = experiment.network().inputs();
        if (wanted.inputs() != inputs) {
            throw new IllegalArgumentException(Messages.text("nn.dataInputs", inputs, wanted.inputs()));
        }
        int last = wanted.sizes().size() - 1;
        return experiment.withLayers(IntStream.rangeClosed(0, last)
                .mapToObj(i -> new LayerSpec(
                        wanted.sizes().get(i),
                        i == last ? outputs(experiment, wanted.sizes().get(i)) : activation(experiment, i)))
                .toList());
    }

    /** Where one output becomes several they are logits. */
    private static Activation outputs(Experiment experiment, int count) {
        LayerSpec present = output(experiment);
        return present.neurons() == 1 && count > 1 ? Activation.LINEAR : present.activation();
    }

    private static Activation activation(Experiment experiment, int layer) {
        int hidden = experiment.layers().size() - 1;
        return layer < hidden
                ? experiment.layers().get(layer).activation()
                : lastHidden(experiment).activation();
    }

    private static LayerSpec lastHidden(Experiment experiment) {
        int hidden = experiment.layers().size() - 1;
        return hidden == 0 ? FIRST_HIDDEN : experiment.layers().get(hidden - 1);
    }

    private static LayerSpec output(Experiment experiment) {
        return experiment.layers().getLast();
    }

    /** One more hidden layer before the output, like the last hidden one. */
    public static Experiment addLayer(Experiment experiment) {
        List<LayerSpec> layers = new ArrayList<>(experiment.layers());
        layers.add(layers.size() - 1, lastHidden(experiment));
        return experiment.withLayers(layers);
    }

    /** The same without a hidden layer. */
    public static Experiment removeLayer(Experiment experiment, int layer) {
        List<LayerSpec> layers = new ArrayList<>(experiment.layers());
        layers.remove(layer);
        return experiment.withLayers(layers);
    }

    /** The same with another number of neurons in a layer. */
    public static Experiment resize(Experiment experiment, int layer, int neurons) {
        return with(
                experiment,
                layer,
                new LayerSpec(neurons, experiment.layers().get(layer).activation()));
    }

    /** The same with another activation in a layer. */
    public static Experiment activate(Experiment experiment, int layer, Activation activation) {
        return with(
                experiment, layer, new LayerSpec(experiment.layers().get(layer).neurons(), activation));
    }

    /** The same with an output that can be any number, as regression needs it. */
    public static Experiment unbound(Experiment experiment) {
        return switch (output(experiment).activation()) {
            case TANH, SIGMOID, RELU, SOFTPLUS ->
                activate(experiment, experiment.layers().size() - 1, Activation.LINEAR);
            case LINEAR, LEAKY_RELU, ELU, GELU, SILU -> experiment;
        };
    }

    private static Experiment with(Experiment experiment, int layer, LayerSpec other) {
        List<LayerSpec> layers = new ArrayList<>(experiment.layers());
        layers.set(layer, other);
        return experiment.withLayers(layers);
    }
}
