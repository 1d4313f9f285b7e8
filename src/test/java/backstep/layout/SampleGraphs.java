package backstep.layout;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Graphs to be placed in tests and measurements. */
public final class SampleGraphs {

    private static final List<Op> UNARY = List.of(Op.TANH, Op.EXP, Op.RELU, Op.SIGMOID, Op.NEGATE);
    private static final List<Op> BINARY = List.of(Op.ADD, Op.SUBTRACT, Op.MULTIPLY, Op.DIVIDE, Op.POWER, Op.MAX);

    private SampleGraphs() {}

    /** {@code L = (a*b + c)*f}. */
    public static Graph lecture() {
        GraphBuilder builder = new GraphBuilder();
        int e = builder.binary(Op.MULTIPLY, builder.leaf("a", 2), builder.leaf("b", -3));
        builder.label(e, "e");
        int d = builder.binary(Op.ADD, e, builder.leaf("c", 10));
        builder.label(d, "d");
        int root = builder.binary(Op.MULTIPLY, d, builder.leaf("f", -2));
        builder.label(root, "L");
        return builder.build(root);
    }

    /** {@code b = a + a}. */
    public static Graph twice() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 3);
        int b = builder.binary(Op.ADD, a, a);
        builder.label(b, "b");
        return builder.build(b);
    }

    /** {@code f = (a*b)*(a + b)}. */
    public static Graph reuse() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", -2);
        int b = builder.leaf("b", 3);
        return builder.build(
                builder.binary(Op.MULTIPLY, builder.binary(Op.MULTIPLY, a, b), builder.binary(Op.ADD, a, b)));
    }

    /** {@code tanh(x1*w1 + x2*w2 + b)} by way of {@code exp}, with constants. */
    public static Graph neuron() {
        GraphBuilder builder = new GraphBuilder();
        int first = builder.binary(Op.MULTIPLY, builder.leaf("x1", 2), builder.leaf("w1", -3));
        int second = builder.binary(Op.MULTIPLY, builder.leaf("x2", 0), builder.leaf("w2", 1));
        int sum = builder.binary(Op.ADD, builder.binary(Op.ADD, first, second), builder.leaf("bias", 6.88));
        int e = builder.unary(Op.EXP, builder.binary(Op.MULTIPLY, builder.constant(2), sum));
        int numerator = builder.binary(Op.SUBTRACT, e, builder.constant(1));
        int denominator = builder.binary(Op.ADD, e, builder.constant(1));
        return builder.build(builder.binary(Op.DIVIDE, numerator, denominator));
    }

    /** A value alone. */
    public static Graph single() {
        GraphBuilder builder = new GraphBuilder();
        return builder.build(builder.leaf("a", 1));
    }

    /** Two expressions that have nothing in common, and a leaf that nothing uses. */
    public static Graph disconnected() {
        GraphBuilder builder = new GraphBuilder();
        int product = builder.binary(Op.MULTIPLY, builder.leaf("a", 1), builder.leaf("b", 2));
        builder.leaf("unused", 3);
        builder.unary(Op.TANH, builder.binary(Op.ADD, builder.leaf("c", 4), builder.constant(5)));
        return builder.build(product);
    }

    /** Labels of 200 characters, with signs that a file format could trip over. */
    public static Graph longLabels() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("\"<|>{}\\&".repeat(25), 1);
        int b = builder.unary(Op.LEAKY_RELU, a);
        builder.label(b, "é∂".repeat(100));
        return builder.build(b);
    }

    /** Operations one after the other. */
    public static Graph chain(int operations) {
        GraphBuilder builder = new GraphBuilder();
        int value = builder.leaf("x", 1);
        for (int i = 0; i < operations; i++) {
            value = builder.unary(Op.TANH, value);
        }
        return builder.build(value);
    }

    /** A running sum, {@code s = s + a}, so that one leaf is used from end to end. */
    public static Graph runningSum(int operations) {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.leaf("a", 1);
        int sum = builder.leaf("s", 0);
        for (int i = 0; i < operations; i++) {
            sum = builder.binary(Op.ADD, sum, a);
        }
        return builder.build(sum);
    }

    /**
     * A random expression. Operands are mostly results that nothing uses yet, else recent ones.
     *
     * @param recent how far back an operand may be taken from
     */
    public static Graph random(long seed, int operations, int recent) {
        Random random = new Random(seed);
        GraphBuilder builder = new GraphBuilder();
        List<Integer> unused = new ArrayList<>();
        int value = builder.leaf("v0", 1);
        for (int i = 0; i < operations; i++) {
            if (random.nextInt(3) == 0) {
                unused.add(random.nextBoolean() ? builder.leaf("v" + i, 1) : builder.constant(i));
            }
            int first = unused.isEmpty() ? value : unused.remove(/* index */ random.nextInt(unused.size()));
            int second = Math.max(0, builder.size() - 1 - random.nextInt(recent));
            value = random.nextInt(4) == 0
                    ? builder.unary(UNARY.get(random.nextInt(UNARY.size())), first)
                    : builder.binary(BINARY.get(random.nextInt(BINARY.size())), first, second);
            unused.add(value);
        }
        return builder.build(value);
    }

    /** The squared error of a multilayer perceptron, written out for each sample. */
    public static Graph loss(int samples, int... layers) {
        GraphBuilder builder = new GraphBuilder();
        List<List<List<Integer>>> weights = new ArrayList<>();
        for (int layer = 1; layer < layers.length; layer++) {
            weights.add(weights(builder, layer, layers[layer], layers[layer - 1] + 1));
        }
        int loss = builder.constant(0);
        for (int sample = 0; sample < samples; sample++) {
            List<Integer> values = new ArrayList<>();
            for (int input = 0; input < layers[0]; input++) {
                values.add(builder.constant(sample + 0.5 * input));
            }
            for (List<List<Integer>> layer : weights) {
                List<Integer> inputs = values;
                values = layer.stream()
                        .map(neuron -> neuron(builder, neuron, inputs))
                        .toList();
            }
            int error = builder.binary(Op.SUBTRACT, values.getFirst(), builder.constant(1));
            loss = builder.binary(Op.ADD, loss, builder.binary(Op.POWER, error, builder.constant(2)));
        }
        return builder.build(loss);
    }

    private static List<List<Integer>> weights(GraphBuilder builder, int layer, int neurons, int each) {
        List<List<Integer>> weights = new ArrayList<>();
        for (int neuron = 0; neuron < neurons; neuron++) {
            List<Integer> leaves = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                leaves.add(builder.leaf("w" + layer + "_" + neuron + "_" + i, 0.1));
            }
            weights.add(leaves);
        }
        return weights;
    }

    private static int neuron(GraphBuilder builder, List<Integer> weights, List<Integer> inputs) {
        int sum = weights.getLast();
        for (int i = 0; i < inputs.size(); i++) {
            sum = builder.binary(Op.ADD, sum, builder.binary(Op.MULTIPLY, weights.get(i), inputs.get(i)));
        }
        return builder.unary(Op.TANH, sum);
    }
}
