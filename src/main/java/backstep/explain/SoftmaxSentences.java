package backstep.explain;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.List;
import java.util.Optional;

/** Says what a node does in a softmax cross-entropy, and why the gradient of a logit is p − y. */
public final class SoftmaxSentences {

    private static final double ROUNDING = 1e-9;

    private SoftmaxSentences() {}

    /** What a node is there for; empty if it belongs to no softmax. */
    public static Optional<String> role(Graph graph, int node) {
        return SoftmaxNodes.around(graph, node)
                .map(nodes -> Messages.text(
                        "explain.softmax." + part(nodes, node),
                        Notation.name(graph, node),
                        Notation.name(graph, nodes.shift()),
                        Notation.name(graph, nodes.sum())));
    }

    private static String part(SoftmaxNodes nodes, int node) {
        if (nodes.logits().contains(node)) {
            return "logit";
        }
        if (nodes.powers().contains(node)) {
            return "power";
        }
        if (nodes.shifted().contains(node)) {
            return "shifted";
        }
        if (node == nodes.log()) {
            return "log";
        }
        if (node == nodes.sum()) {
            return "sum";
        }
        return node == nodes.shift() ? "shift" : "loss";
    }

    /** Why the whole gradient of a logit is what it is; empty for other nodes, and where more than a softmax sends to it. */
    static Optional<String> gradient(Trace trace, int node, int index) {
        Graph graph = trace.graph();
        return SoftmaxNodes.around(graph, node)
                .filter(nodes -> nodes.logits().contains(node))
                .flatMap(nodes -> gradient(trace, nodes, node, index));
    }

    private static Optional<String> gradient(Trace trace, SoftmaxNodes nodes, int logit, int index) {
        List<Integer> losses = nodes.losses(trace.graph());
        if (losses.size() != 1) {
            return Optional.empty();
        }
        int loss = losses.getFirst();
        int place = nodes.logits().indexOf(logit);
        double chance = trace.data(nodes.powers().get(place), index) / trace.data(nodes.sum(), index);
        boolean right = trace.graph().operand(loss, 1) == nodes.shifted().get(place);
        double wanted = right ? 1 : 0;
        double incoming = trace.grad(loss, index);
        double expected = (chance - wanted) * incoming;
        double gradient = trace.grad(logit, index);
        // Where it is used elsewhere too, or something was set by hand, this is not all of it.
        if (!(Math.abs(gradient - expected) <= ROUNDING * Math.max(1, Math.abs(incoming)))) {
            return Optional.empty();
        }
        return Optional.of(Messages.text(
                (incoming == 1 ? "explain.softmax.gradient." : "explain.softmax.scaled.") + (right ? "right" : "other"),
                Notation.name(trace.graph(), logit),
                Numbers.brief(chance),
                Numbers.brief(gradient),
                Numbers.brief(incoming)));
    }
}
