package backstep.lang;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A network that a text builds and perhaps trains, as far as the text says it in plain figures. The language itself
 * computes no networks; what can train them may be set up with this. Words are those of the libraries, in lower case.
 *
 * @param range the part of the text that builds the network, {@code MLP(3, [4, 4, 1])}; empty if it only has samples
 * @param inputs how many numbers the first layer takes
 * @param layers the neurons of each layer, the output's last
 * @param hidden the activation of the hidden layers: tanh, relu, sigmoid, gelu, silu, elu, leaky_relu, softplus, linear
 * @param output the activation of the last layer
 * @param zeroBiases whether biases start at 0 and are not drawn like the weights
 * @param samples what it learns from, if the text has it
 * @param training how it is trained; what the text does not say is empty
 */
public record NetworkSketch(
        SourceRange range,
        int inputs,
        List<Integer> layers,
        String hidden,
        String output,
        boolean zeroBiases,
        Optional<Samples> samples,
        Training training) {

    public NetworkSketch {
        layers = List.copyOf(layers);
    }

    /** What a network learns from. */
    public sealed interface Samples {}

    /**
     * Rows that stand in the text.
     *
     * @param inputs {@code inputs.get(sample).get(input)}
     * @param labels one for each sample
     */
    public record Table(List<List<Double>> inputs, List<Double> labels) implements Samples {
        public Table {
            inputs = inputs.stream().map(List::copyOf).toList();
            labels = List.copyOf(labels);
        }
    }

    /**
     * Samples that scikit-learn makes.
     *
     * @param shape {@code moons} or {@code circles}
     * @param noise a standard deviation
     * @param factor of the radii of circles; empty if the text has none
     * @param seed empty if the text sets none
     */
    public record Made(String shape, int count, double noise, OptionalDouble factor, OptionalInt seed)
            implements Samples {}

    /**
     * A loop of updates.
     *
     * @param loss sse, mse, hinge, bce or mae
     * @param optimizer sgd or adam
     * @param rateEnd what the learning rate falls to in a straight line
     * @param l2 the factor of the sum of squared parameters
     * @param zeroesGradients false if the loop adds every gradient to those of the steps before
     * @param seed of the network's draw
     */
    public record Training(
            OptionalInt steps,
            OptionalDouble rate,
            OptionalDouble rateEnd,
            Optional<String> loss,
            Optional<String> optimizer,
            double l2,
            boolean zeroesGradients,
            OptionalInt seed) {}

    /** As the lecture writes it: {@code MLP(3, [4, 4, 1])}. */
    public String text() {
        return "MLP(" + inputs + ", " + layers + ")";
    }
}
