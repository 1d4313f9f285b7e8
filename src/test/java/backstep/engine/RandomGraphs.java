package backstep.engine;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random graphs for tests, the same for the same seed. */
public final class RandomGraphs {

    private static final List<Op> OPERATIONS =
            Stream.of(Op.values()).filter(Op::isOperation).toList();

    /** Operations that have a derivative everywhere and do not grow fast. */
    private static final List<Op> SMOOTH = List.of(
            Op.ADD,
            Op.SUBTRACT,
            Op.MULTIPLY,
            Op.NEGATE,
            Op.TANH,
            Op.SIGMOID,
            Op.SOFTPLUS,
            Op.GELU,
            Op.SILU,
            Op.SIN,
            Op.COS);

    private RandomGraphs() {}

    /** A graph of any operations, labels and constants, whose values may well be NaN, and whose root may be anywhere. */
    public static Graph any(long seed, int size) {
        return build(new Random(seed), size, OPERATIONS);
    }

    /** A graph whose root is a smooth function of its leaves. */
    public static Graph smooth(long seed, int size) {
        return build(new Random(seed), size, SMOOTH);
    }

    private static Graph build(Random random, int size, List<Op> operations) {
        GraphBuilder builder = new GraphBuilder();
        for (int leaf = 0; leaf < 4; leaf++) {
            builder.leaf("x" + leaf, random.nextGaussian());
        }
        builder.constant(random.nextGaussian());
        while (builder.size() < size) {
            Op op = operations.get(random.nextInt(operations.size()));
            int a = operand(random, builder);
            int node = op.arity() == 1 ? builder.unary(op, a) : builder.binary(op, a, operand(random, builder));
            if (random.nextInt(3) == 0) {
                builder.label(node, "n" + node);
            }
        }
        return builder.build(size - 1 - random.nextInt(3));
    }

    /** Mostly one of the latest nodes, so that graphs grow deep; sometimes any, so that they branch. */
    private static int operand(Random random, GraphBuilder builder) {
        int size = builder.size();
        return random.nextInt(4) == 0 ? random.nextInt(size) : size - 1 - random.nextInt(Math.min(size, 5));
    }
}
