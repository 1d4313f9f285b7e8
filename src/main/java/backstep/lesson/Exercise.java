package backstep.lesson;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * An expression whose gradients are to be found by hand. The same topic, difficulty and seed make the same one.
 *
 * @param text in the language of expressions; its last value is {@code L}
 */
public record Exercise(Topic topic, Difficulty difficulty, long seed, String text) {

    /** So many are drawn at most until one suits; each topic has one in a few. */
    private static final int MOST_DRAWS = 10_000;

    /** Draws one: with figures that suit the difficulty, none of whose gradients is 0 where its topic has no gates. */
    public static Exercise draw(Topic topic, Difficulty difficulty, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            String text = new ExerciseWriter(random.split(), difficulty).text(topic);
            Program program = Language.compile(text).program();
            if (program != null && suits(topic, difficulty, Trace.of(program.graph()))) {
                return new Exercise(topic, difficulty, seed, text);
            }
        }
        throw new IllegalStateException(topic + " " + difficulty + " " + seed);
    }

    private static boolean suits(Topic topic, Difficulty difficulty, Trace trace) {
        Graph graph = trace.graph();
        long zeros = IntStream.range(0, graph.size())
                .filter(graph::carriesGradient)
                .filter(node -> trace.grad(node) == 0)
                .count();
        boolean hasGates = topic == Topic.MAX_AND_RELU;
        boolean isReused =
                IntStream.range(0, graph.size()).anyMatch(node -> graph.carriesGradient(node) && graph.uses(node) > 1);
        long products = IntStream.range(0, graph.size())
                .filter(node -> graph.op(node) == Op.MULTIPLY)
                .count();
        boolean hasFractions = topic == Topic.TANH_FROM_EXP || topic == Topic.ONE_NEURON;
        return difficulty.suits(trace, hasFractions)
                && (hasGates ? zeros > 0 && zeros <= 3 : zeros == 0)
                && (topic != Topic.REUSE || isReused)
                && products >= (topic == Topic.SUMS_AND_PRODUCTS ? 1 + difficulty.more() : 0);
    }

    /** What is asked: the gradient of each node that has one, from the root to the leaves. */
    public static List<Question> questions(Trace trace) {
        Graph graph = trace.graph();
        return IntStream.iterate(graph.root(), node -> node >= 0, node -> node - 1)
                .filter(node -> graph.carriesGradient(node) && graph.feedsRoot(node))
                .<Question>mapToObj(node -> new Question.OfGradient(node, trace.stepCount()))
                .toList();
    }
}
