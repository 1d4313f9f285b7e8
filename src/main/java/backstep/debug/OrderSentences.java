package backstep.debug;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says why the steps of a run stand in the order in which they stand. */
public final class OrderSentences {

    private OrderSentences() {}

    /** When a node acts, forward and backward, and what must have acted before. */
    public static String position(Trace trace, int node) {
        Graph graph = trace.graph();
        String name = Notation.name(graph, node);
        if (!graph.op(node).isOperation()) {
            return Messages.text("debug.order.leaf", name);
        }
        OptionalInt reached = IntStream.range(0, trace.passCount())
                .filter(pass -> trace.reaches(pass, node))
                .findFirst();
        if (reached.isEmpty()) {
            String key = graph.feedsRoot(node) ? "debug.order.cut" : "debug.order.unreached";
            return Messages.text(key, name, trace.forwardStep(node));
        }
        int pass = reached.getAsInt();
        if (!trace.isStandard()) {
            return ruled(trace, node, pass);
        }
        String key = node == graph.passes().get(pass).root() ? "debug.order.root" : "debug.order.position";
        return Messages.text(
                key,
                name,
                trace.forwardStep(node),
                trace.backwardStep(node, pass) - trace.seedStep(pass),
                trace.uses(node, pass));
    }

    /** The same under other rules, which may let a node send too early, several times or never. */
    private static String ruled(Trace trace, int node, int pass) {
        String name = Notation.name(trace.graph(), node);
        int[] steps = trace.sendingSteps(node, pass).toArray();
        if (steps.length == 0) {
            return Messages.text("debug.order.cut", name, trace.forwardStep(node));
        }
        String places = IntStream.of(steps)
                .mapToObj(step -> Integer.toString(step - trace.seedStep(pass)))
                .collect(Collectors.joining(", "));
        return Messages.text(
                "debug.order.ruled", name, trace.forwardStep(node), places, trace.missing(node, steps[0] - 1));
    }

    /** What a node waits for after some step of the backward pass; empty if for nothing. */
    public static Optional<String> waiting(Trace trace, int node, int step) {
        Graph graph = trace.graph();
        int pass = trace.pass(step);
        List<Contribution> awaited = trace.ledger(node, trace.lastStep(pass)).stream()
                .filter(sent -> sent.step() > step)
                .toList();
        if (step < trace.seedStep() || awaited.isEmpty()) {
            return Optional.empty();
        }
        Contribution next = awaited.getFirst();
        String consumer = Notation.name(graph, next.source());
        int uses = trace.uses(node, pass);
        String key = uses == 1 ? "only" : awaited.size() == 1 ? "last" : "more";
        return Optional.of(Messages.text(
                "debug.order.waits." + key, Notation.name(graph, node), consumer, next.step(), awaited.size(), uses));
    }

    /** What a recursion without an order would make of a node's gradient, and why. */
    public static String naive(Trace trace, int node) {
        NaiveBackward naive = new NaiveBackward(trace.rules());
        Graph graph = trace.graph();
        if (!naive.isFinished(graph)) {
            return Messages.text("debug.naive.endless", NaiveBackward.MOST_CALLS);
        }
        String gradient = Notation.gradientName(graph, node);
        double found = trace.under(naive).grad(node);
        if (found == trace.grad(node)) {
            return Messages.text("debug.naive.same", gradient, Numbers.brief(trace.grad(node)));
        }
        String wrong =
                Messages.text("debug.naive.wrong", gradient, Numbers.brief(found), Numbers.brief(trace.grad(node)));
        double[] calls = naive.calls(graph);
        BitSet dependent = GraphReachability.descendants(graph, node);
        OptionalInt culprit = IntStream.range(0, graph.size())
                .map(index -> graph.size() - 1 - index)
                .filter(other -> calls[other] > 1 && graph.op(other).isOperation())
                .filter(dependent::get)
                .findFirst();
        return culprit.isEmpty()
                ? wrong
                : Messages.text("debug.naive.because", wrong, Notation.name(graph, culprit.getAsInt()), (int)
                        calls[culprit.getAsInt()]);
    }
}
