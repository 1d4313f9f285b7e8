package backstep.lang;

import backstep.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A network that a text builds and perhaps trains, as far as the text says it in plain figures. The language itself
 * computes no networks; what can train them may be set up with this. Words are those of the libraries, in lower case.
 *
 * @param range the part of the text that builds the network, {@code MLP(3, [4, 4, 1])}; empty if it only has samples
 * @param inputs how many numbers the first layer takes
 * @param layers the neurons of each layer, the output's last
 * @param hidden the activation of the hidden layers: tanh, relu, sigmoid, gelu, silu, elu, leaky_relu, softplus, linear
 * @param output the activation of the last layer
 * @param draw how its weights are drawn
 * @param samples what it learns from, if the text has it
 * @param training how it is trained; what the text does not say is empty
 */
public record NetworkSketch(
        SourceRange range,
        int inputs,
        List<Integer> layers,
        String hidden,
        String output,
        Draw draw,
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

        /** Whether all labels are places of classes, from 0. */
        public boolean arePlaces(int classes) {
            return labels.stream().allMatch(label -> label >= 0 && label < classes && label == Math.rint(label));
        }
    }

    /**
     * Samples that scikit-learn makes.
     *
     * @param shape {@code moons}, {@code circles} or {@code blobs}
     * @param noise a standard deviation
     * @param classes how many
     * @param factor of the radii of circles; empty if the text has none
     * @param seed empty if the text sets none
     */
    public record Made(String shape, int count, double noise, int classes, OptionalDouble factor, OptionalInt seed)
            implements Samples {}

    /**
     * A loop of updates.
     *
     * @param loss sse, mse, hinge, bce, mae or cross_entropy
     * @param optimizer sgd or adam
     * @param rateEnd what the learning rate falls to in a straight line
     * @param l2 the factor of the sum of squared parameters
     * @param zeroesGradients false if the loop adds every gradient to those of the steps before
     */
    public record Training(
            OptionalInt steps,
            OptionalDouble rate,
            OptionalDouble rateEnd,
            Optional<String> loss,
            Optional<String> optimizer,
            double l2,
            boolean zeroesGradients) {}

    /** What draws numbers in a text. */
    public enum RandomNumbers {
        NUMPY,
        PYTHON
    }

    /** Why a network cannot begin with the numbers that a text draws. */
    public enum Obstacle {
        NONE,
        /** PyTorch draws them. */
        TORCH,
        /** They are not drawn evenly from −1 to 1. */
        LAW,
        /** The samples are drawn before them from the same seed. */
        SHARED,
        /** Python draws them, and the seed is another one's. */
        UNSEEDED_PYTHON,
        /** NumPy draws them, and the seed is another one's. */
        UNSEEDED_NUMPY
    }

    /**
     * How weights are drawn.
     *
     * @param numbers what draws them, each neuron's weights, then its bias; empty if the text does not say
     * @param zeroBiases whether biases start at 0 and are not drawn like the weights
     * @param seed from which; empty if the text sets none for them
     */
    public record Draw(Optional<RandomNumbers> numbers, boolean zeroBiases, OptionalLong seed, Obstacle obstacle) {

        /** Where the text says nothing. */
        static final Draw UNSAID = new Draw(Optional.empty(), false, OptionalLong.empty(), Obstacle.NONE);

        /** For people: that the network begins with other numbers than the text's, and why; empty if it does not. */
        public Optional<String> remark() {
            return obstacle == Obstacle.NONE
                    ? Optional.empty()
                    : Optional.of(Messages.text("lang.draw." + obstacle.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** As the lecture writes it: {@code MLP(3, [4, 4, 1])}. */
    public String text() {
        return "MLP(" + inputs + ", " + layers + ")";
    }
}
