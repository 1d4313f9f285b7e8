package backstep.lesson;

import backstep.engine.Gathering;
import backstep.engine.Graph;
import backstep.engine.Rules;
import backstep.engine.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gradient of one node as someone finds it who has everything behind it right: only what its consumers send to it
 * goes by rules that may be wrong. For runs with one backward pass.
 */
final class GradientHere {

    private final Trace truth;
    private final Rules rules;
    private final int node;
    private final int step;

    /** An operand place in which the node stands. */
    private record Use(int consumer, int slot) {}

    /** @param step the last one whose contribution counts */
    GradientHere(Trace truth, Rules rules, Question.OfGradient asked) {
        this.truth = truth;
        this.rules = rules;
        this.node = asked.node();
        this.step = asked.step();
    }

    /** All of it, gathered in the order in which it arrives. */
    double value() {
        double sum = node == truth.graph().root() ? 1 : 0;
        for (Use use : uses()) {
            boolean adds = rules.gathering(truth.graph(), use.consumer(), use.slot()) == Gathering.ADD;
            sum = adds ? sum + sent(use) : sent(use);
        }
        return sum;
    }

    /** What each use sends, alone. */
    List<Double> parts() {
        return uses().stream().map(this::sent).toList();
    }

    private List<Use> uses() {
        Graph graph = truth.graph();
        List<Use> uses = new ArrayList<>();
        graph.consumers(node)
                .filter(consumer -> truth.backwardStep(consumer, 0) > 0)
                .forEach(consumer -> {
                    for (int slot = 0; slot < graph.arity(consumer); slot++) {
                        if (graph.operand(consumer, slot) == node && rules.counts(graph, consumer, slot)) {
                            uses.add(new Use(consumer, slot));
                        }
                    }
                });
        uses.sort(Comparator.comparingInt(use -> truth.backwardStep(use.consumer(), 0)));
        return uses;
    }

    private boolean hasSent(int consumer) {
        int sending = truth.backwardStep(consumer, 0);
        return sending > 0 && sending <= step;
    }

    private double sent(Use use) {
        Graph graph = truth.graph();
        int consumer = use.consumer();
        double a = truth.data(graph.operand(consumer, 0));
        double b = graph.arity(consumer) > 1 ? truth.data(graph.operand(consumer, 1)) : 0;
        double slope = rules.slope(graph, consumer, use.slot(), a, b, truth.data(consumer));
        return rules.sent(graph, consumer, use.slot(), slope, truth.grad(consumer));
    }
}
