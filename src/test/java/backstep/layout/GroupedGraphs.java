package backstep.layout;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Graphs with groups, for tests and measurements. */
public final class GroupedGraphs {

    private static final int DEEPEST = 4;

    private GroupedGraphs() {}

    /** A random expression whose nodes stand in random groups. */
    public static Graph random(long seed, int operations) {
        Random random = new Random(seed);
        GraphBuilder builder = new GraphBuilder();
        int value = builder.leaf("x", 0.5);
        builder.leaf("y", -0.25);
        int depth = 0;
        for (int i = 0; i < operations; i++) {
            int dice = random.nextInt(8);
            if (dice == 0 && depth < DEEPEST) {
                builder.beginGroup("group " + i);
                depth++;
            } else if (dice == 1 && depth > 0) {
                builder.endGroup();
                depth--;
            } else if (dice == 2) {
                builder.leaf("v" + i, random.nextGaussian());
            }
            int other = random.nextInt(builder.size());
            value = random.nextInt(3) == 0
                    ? builder.unary(Op.TANH, other)
                    : builder.binary(random.nextBoolean() ? Op.ADD : Op.MULTIPLY, value, other);
        }
        for (; depth > 0; depth--) {
            builder.endGroup();
        }
        return builder.build(value);
    }

    /** Some groups of a graph closed at random. */
    public static Folding fold(long seed, Graph graph) {
        Random random = new Random(seed);
        Folding folding = Folding.open(graph);
        for (int group = 1; group < graph.groups().count(); group++) {
            folding = random.nextInt(3) == 0 ? folding.withClosed(group) : folding;
        }
        return folding;
    }

    /** The mean squared error of a network over two moons. */
    public static Graph moons(int samples, Integer... sizes) {
        MlpSpec spec = MlpSpec.of(2, List.of(sizes), Activation.TANH, Activation.TANH, 1);
        return MlpGraph.of(
                        Parameters.draw(spec),
                        new DatasetSpec(Generator.MOONS, Math.max(samples, 4), 0.1, 42, 1)
                                .generate()
                                .select(IntStream.range(0, samples).toArray()),
                        Loss.MSE,
                        Penalty.NONE)
                .graph();
    }
}
