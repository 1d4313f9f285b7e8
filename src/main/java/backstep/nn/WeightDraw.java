package backstep.nn;

import backstep.data.Named;
import backstep.data.RandomState;

/**
 * How the weights of a network are drawn.
 *
 * @param initialisation how large they are
 * @param biasesToo whether biases are drawn like the weights of their layer; else they start at zero
 * @param order which number is drawn for which parameter
 * @param generator what draws
 */
public record WeightDraw(Initialisation initialisation, boolean biasesToo, Order order, Generator generator) {

    /** As micrograd's networks are drawn, from NumPy's numbers. */
    public static final WeightDraw USUAL = of(Initialisation.UNIFORM, true);

    /** As micrograd's own library draws them, {@code random.seed(…)} before: biases begin at zero. */
    public static final WeightDraw MICROGRAD =
            new WeightDraw(Initialisation.UNIFORM, false, Order.NEURON, Generator.PYTHON);

    /** Which number is drawn for which parameter. Without drawn biases both orders are one. */
    public enum Order implements Named {
        /** The weights of a layer, neuron by neuron, then its biases. */
        LAYER,
        /** The weights of a neuron, then its bias: the lecture's and micrograd's. */
        NEURON
    }

    /** What draws numbers from a seed. */
    public enum Generator implements Named {
        /** {@code numpy.random.RandomState(seed)}, also known as {@code numpy.random.seed}. */
        NUMPY,
        /** {@code random.seed(seed)} of Python. */
        PYTHON;

        RandomState from(long seed) {
            return switch (this) {
                case NUMPY -> new RandomState(seed);
                case PYTHON -> RandomState.ofPython(seed);
            };
        }
    }

    /** Layer by layer, from NumPy's numbers. */
    public static WeightDraw of(Initialisation initialisation, boolean biasesToo) {
        return new WeightDraw(initialisation, biasesToo, Order.LAYER, Generator.NUMPY);
    }

    /** The same with other sizes. */
    public WeightDraw with(Initialisation other, boolean biases) {
        return new WeightDraw(other, biases, order, generator);
    }

    public WeightDraw withOrder(Order other) {
        return new WeightDraw(initialisation, biasesToo, other, generator);
    }

    public WeightDraw withGenerator(Generator other) {
        return new WeightDraw(initialisation, biasesToo, order, other);
    }
}
