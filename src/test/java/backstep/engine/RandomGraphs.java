package backstep.engine;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random graphs for tests, the same for the same seed. */
public final class RandomGraphs {

    /** All but that whose gradient is on purpose no derivative. */
    private static final List<Op> OPERATIONS = Stream.of(Op.values())
            .filter(op -> op.isOperation() && op != Op.DETACH)
            .toList();

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

    /** A smooth graph with one to three backward passes from any of its nodes, constants excepted. */
    public static Graph passes(long seed, int size, Carry carry) {
        Random random = new Random(seed);
        GraphBuilder builder = builder(random, size, SMOOTH);
        List<BackwardPass> passes = Stream.generate(() -> pass(random, size))
                .limit(1 + random.nextInt(3))
                .toList();
        return builder.build(new Passes(passes, carry));
    }

    private static BackwardPass pass(Random random, int size) {
        int root = random.nextInt(5) == 0 ? random.nextInt(4) : size - 1 - random.nextInt(size / 2);
        return new BackwardPass(root, random.nextInt(3) == 0 ? random.nextGaussian() : 1);
    }

    private static Graph build(Random random, int size, List<Op> operations) {
        return builder(random, size, operations).build(size - 1 - random.nextInt(3));
    }

    private static GraphBuilder builder(Random random, int size, List<Op> operations) {
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
        return builder;
    }

    /** Mostly one of the latest nodes, so that graphs grow deep; sometimes any, so that they branch. */
    private static int operand(Random random, GraphBuilder builder) {
        int size = builder.size();
        return random.nextInt(4) == 0 ? random.nextInt(size) : size - 1 - random.nextInt(Math.min(size, 5));
    }
}
