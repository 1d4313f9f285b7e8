package backstep.nn;

import backstep.data.Dataset;
import backstep.data.Seed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a multilayer perceptron is made from, so that it can be made again.
 *
 * @param inputs the number of inputs of a sample
 * @param layers up to {@value #MOST_HIDDEN} hidden layers, and the output's, which has one neuron, or one for each class
 * @param draw how weights are drawn
 * @param seed of the draw, see {@link Seed}
 */
public record MlpSpec(int inputs, List<LayerSpec> layers, WeightDraw draw, long seed) {

    public static final int MOST_HIDDEN = 8;
    public static final int MOST_INPUTS = 64;

    /** @throws IllegalArgumentException if a figure is out of range */
    public MlpSpec {
        layers = List.copyOf(layers);
        Requirement.require(inputs >= 1 && inputs <= MOST_INPUTS, "nn.inputs", inputs, MOST_INPUTS);
        Requirement.require(!layers.isEmpty(), "nn.noLayers");
        Requirement.require(layers.size() <= MOST_HIDDEN + 1, "nn.hidden", layers.size() - 1, MOST_HIDDEN);
        int outputs = layers.getLast().neurons();
        Requirement.require(outputs <= Dataset.MOST_CLASSES, "nn.output", Dataset.MOST_CLASSES, outputs);
        Seed.checked(seed);
    }

    /** A network whose weights are drawn layer by layer, from NumPy's numbers. */
    public MlpSpec(int inputs, List<LayerSpec> layers, Initialisation initialisation, boolean drawnBiases, long seed) {
        this(inputs, layers, WeightDraw.of(initialisation, drawnBiases), seed);
    }

    /**
     * A network with the same activation in all hidden layers, drawn as micrograd draws it.
     *
     * @param sizes the neurons of each layer, the output's last
     */
    public static MlpSpec of(int inputs, List<Integer> sizes, Activation hidden, Activation output, long seed) {
        return new MlpSpec(inputs, layers(sizes, hidden, output), WeightDraw.USUAL, seed);
    }

    /** Layers of the given sizes. */
    public static List<LayerSpec> layers(List<Integer> sizes, Activation hidden, Activation output) {
        return Stream.iterate(0, i -> i < sizes.size(), i -> i + 1)
                .map(i -> new LayerSpec(sizes.get(i), i == sizes.size() - 1 ? output : hidden))
                .toList();
    }

    /** How many outputs it has: one, or one for each class. */
    public int outputs() {
        return layers.getLast().neurons();
    }

    /** What its outputs are made by. */
    public Activation outputActivation() {
        return layers.getLast().activation();
    }

    /** The size of what a layer is given: the inputs, or the neurons of the layer before. */
    public int inputsOf(int layer) {
        return layer == 0 ? inputs : layers.get(layer - 1).neurons();
    }

    /** The number of all weights and biases. */
    public int parameterCount() {
        int count = 0;
        for (int layer = 0; layer < layers.size(); layer++) {
            count += layers.get(layer).neurons() * (inputsOf(layer) + 1);
        }
        return count;
    }

    /** The same, drawn from another seed. */
    public MlpSpec withSeed(long other) {
        return new MlpSpec(inputs, layers, draw, other);
    }

    /** The same with another last layer. */
    public MlpSpec ending(LayerSpec last) {
        return new MlpSpec(inputs, ending(layers, last), draw, seed);
    }

    /** Some layers with another last one. */
    public static List<LayerSpec> ending(List<LayerSpec> layers, LayerSpec last) {
        return Stream.concat(layers.stream().limit(layers.size() - 1L), Stream.of(last))
                .toList();
    }

    /** As the lecture writes it: {@code MLP(2, [16, 16, 1])}. */
    public String text() {
        return layers.stream()
                .map(layer -> Integer.toString(layer.neurons()))
                .collect(Collectors.joining(", ", "MLP(" + inputs + ", [", "])"));
    }
}
