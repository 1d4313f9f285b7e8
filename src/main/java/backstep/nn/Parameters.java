package backstep.nn;

import backstep.data.RandomState;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights and biases of a network, or a gradient of each. Immutable. In the flat form, layers follow each other;
 * each has the weights of its first neuron, of its second and so on, then its biases.
 */
public final class Parameters {

    private final MlpSpec spec;
    private final double[] flat;

    private Parameters(MlpSpec spec, double[] flat) {
        this.spec = spec;
        this.flat = flat;
    }

    /**
     * Figures for each parameter.
     *
     * @param flat in the flat form
     * @throws IllegalArgumentException if there are too few or too many
     */
    public static Parameters of(MlpSpec spec, double[] flat) {
        Requirement.require(flat.length == spec.parameterCount(), "nn.parameters", spec.parameterCount(), flat.length);
        return new Parameters(spec, flat.clone());
    }

    /** Draws them as the spec says. */
    public static Parameters draw(MlpSpec spec) {
        RandomState random = spec.draw().generator().from(spec.seed());
        double[] flat = new double[spec.parameterCount()];
        for (int layer = 0; layer < spec.layers().size(); layer++) {
            int neurons = spec.layers().get(layer).neurons();
            double bound = spec.draw().initialisation().bound(spec.inputsOf(layer), neurons);
            for (int place : order(spec, layer)) {
                flat[place] = bound == 0 ? 0 : random.uniform(-bound, bound);
            }
        }
        return new Parameters(spec, flat);
    }

    /** The places of a layer that are drawn, one after the other. */
    private static int[] order(MlpSpec spec, int layer) {
        int inputs = spec.inputsOf(layer);
        int neurons = spec.layers().get(layer).neurons();
        int first = layerPlace(spec, layer);
        int biases = first + neurons * inputs;
        if (!spec.draw().biasesToo()) {
            return IntStream.range(first, biases).toArray();
        }
        return switch (spec.draw().order()) {
            case LAYER -> IntStream.range(first, biases + neurons).toArray();
            case NEURON ->
                IntStream.range(0, neurons)
                        .flatMap(neuron -> IntStream.concat(
                                IntStream.range(first + neuron * inputs, first + (neuron + 1) * inputs),
                                IntStream.of(biases + neuron)))
                        .toArray();
        };
    }

    /**
     * From the lists of files.
     *
     * @param weights {@code weights[layer][neuron][input]}
     * @param biases {@code biases[layer][neuron]}
     * @throws IllegalArgumentException naming the layer whose size does not match the spec
     */
    public static Parameters of(MlpSpec spec, List<double[][]> weights, List<double[]> biases) {
        int layers = spec.layers().size();
        Requirement.require(weights.size() == layers && biases.size() == layers, "nn.layers", layers, weights.size());
        double[] flat = new double[spec.parameterCount()];
        int next = 0;
        for (int layer = 0; layer < layers; layer++) {
            int neurons = spec.layers().get(layer).neurons();
            int inputs = spec.inputsOf(layer);
            double[][] rows = weights.get(layer);
            boolean fits = rows.length == neurons
                    && biases.get(layer).length == neurons
                    && Arrays.stream(rows).allMatch(row -> row.length == inputs);
            Requirement.require(fits, "nn.layer", layer + 1, neurons, inputs);
            for (double[] row : rows) {
                System.arraycopy(row, 0, flat, next, inputs);
                next += inputs;
            }
            System.arraycopy(biases.get(layer), 0, flat, next, neurons);
            next += neurons;
        }
        return new Parameters(spec, flat);
    }

    public MlpSpec spec() {
        return spec;
    }

    /** The number of all. */
    public int count() {
        return flat.length;
    }

    /** The figure at a place of the flat form. */
    public double get(int place) {
        return flat[place];
    }

    /** All of them in the flat form, as a copy. */
    public double[] toArray() {
        return flat.clone();
    }

    public double weight(int layer, int neuron, int input) {
        return flat[weightPlace(spec, layer, neuron, input)];
    }

    public double bias(int layer, int neuron) {
        return flat[biasPlace(spec, layer, neuron)];
    }

    /** The same with another figure at one place. */
    public Parameters with(int place, double value) {
        double[] changed = toArray();
        changed[place] = value;
        return new Parameters(spec, changed);
    }

    /**
     * A network of another shape that keeps what it can of this one: every weight and bias whose layer, neuron and input
     * it has too. The last layers correspond to each other, whatever their numbers; the rest is drawn as the spec says.
     */
    public Parameters reshaped(MlpSpec shape) {
        double[] kept = draw(shape).flat;
        int hidden = Math.min(shape.layers().size(), spec.layers().size()) - 1;
        for (int layer = 0; layer < hidden; layer++) {
            copyLayer(layer, shape, layer, kept);
        }
        copyLayer(spec.layers().size() - 1, shape, shape.layers().size() - 1, kept);
        return new Parameters(shape, kept);
    }

    private void copyLayer(int from, MlpSpec shape, int to, double[] into) {
        int inputs = Math.min(spec.inputsOf(from), shape.inputsOf(to));
        int neurons = Math.min(
                spec.layers().get(from).neurons(), shape.layers().get(to).neurons());
        for (int neuron = 0; neuron < neurons; neuron++) {
            System.arraycopy(flat, weightPlace(spec, from, neuron, 0), into, weightPlace(shape, to, neuron, 0), inputs);
            into[biasPlace(shape, to, neuron)] = flat[biasPlace(spec, from, neuron)];
        }
    }

    /** Where a layer begins in the flat form. */
    public static int layerPlace(MlpSpec spec, int layer) {
        int place = 0;
        for (int before = 0; before < layer; before++) {
            place += spec.layers().get(before).neurons() * (spec.inputsOf(before) + 1);
        }
        return place;
    }

    /** Where a weight stands in the flat form. */
    public static int weightPlace(MlpSpec spec, int layer, int neuron, int input) {
        return layerPlace(spec, layer) + neuron * spec.inputsOf(layer) + input;
    }

    /** Where a bias stands in the flat form. */
    public static int biasPlace(MlpSpec spec, int layer, int neuron) {
        return layerPlace(spec, layer) + spec.layers().get(layer).neurons() * spec.inputsOf(layer) + neuron;
    }

    /** The layer of the parameter at a place. */
    static int layerOf(MlpSpec spec, int place) {
        int layer = 0;
        while (layer + 1 < spec.layers().size() && layerPlace(spec, layer + 1) <= place) {
            layer++;
        }
        return layer;
    }

    /** What stands at a place, in words that count from 1: "layer 2, neuron 1, weight 3". */
    public static String describe(MlpSpec spec, int place) {
        int layer = layerOf(spec, place);
        int within = place - layerPlace(spec, layer);
        int inputs = spec.inputsOf(layer);
        int weights = inputs * spec.layers().get(layer).neurons();
        return within < weights
                ? Messages.text("nn.place.weight", layer + 1, within / inputs + 1, within % inputs + 1)
                : Messages.text("nn.place.bias", layer + 1, within - weights + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && spec.equals(that.spec) && Arrays.equals(flat, that.flat);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(flat);
    }

    @Override
    public String toString() {
        return spec.text() + " " + Arrays.toString(flat);
    }
}
