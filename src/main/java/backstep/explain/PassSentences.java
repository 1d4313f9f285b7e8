package backstep.explain;

import backstep.engine.BackwardPass;
import backstep.engine.Carry;
import backstep.engine.Graph;
import backstep.engine.Passes;
import backstep.engine.Phase;
import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says where a run stands that has several backward passes, or one that begins with another gradient than 1. */
public final class PassSentences {

    private PassSentences() {}

    /** {@code pass 2 of 3: M} where a pass begins, {@code pass 2 of 3: backward 1 of 4} at its later steps. */
    public static String badge(Trace trace, int index) {
        int pass = trace.pass(index);
        int seed = trace.seedStep(pass);
        String within = trace.phase(index) == Phase.SEED
                ? root(trace, pass)
                : Messages.text(
                        "explain.step.backward",
                        Integer.toString(index - seed),
                        Integer.toString(trace.lastStep(pass) - seed));
        return Messages.text("explain.pass.badge", ordinal(pass), ordinal(trace.passCount() - 1), within);
    }

    /** Where a pass begins, for a mark of it: {@code pass 2 of 3: M}. */
    public static String begin(Trace trace, int pass) {
        return badge(trace, trace.seedStep(pass));
    }

    /**
     * What the beginning of a pass does: {@code ∂L/∂L = 1, because L changes exactly as fast as itself}; which gradient it
     * is given, what the text sets, and what becomes of gradients of earlier passes.
     */
    public static String seeding(Trace trace, int index) {
        Graph graph = trace.graph();
        int pass = trace.pass(index);
        String sentence = begun(trace, index, graph.passes().get(pass));
        for (Map.Entry<Integer, Double> set :
                graph.passes().get(pass).settings().entrySet()) {
            sentence = Messages.text(
                    "explain.pass.set",
                    sentence,
                    Notation.gradientName(graph, set.getKey()),
                    Numbers.brief(set.getValue()));
        }
        if (pass == 0) {
            return sentence;
        }
        String key = graph.passes().carry() == Carry.FRESH ? "explain.pass.fresh" : "explain.pass.kept";
        return Messages.text(key, sentence);
    }

    private static String begun(Trace trace, int index, BackwardPass pass) {
        Graph graph = trace.graph();
        String gradient = Notation.gradientName(graph, pass.root());
        String name = Notation.name(graph, pass.root());
        double before = trace.grad(pass.root(), index - 1);
        double after = trace.step(index).value();
        if (after != pass.seed()) {
            return Messages.text(
                    "explain.pass.added",
                    gradient,
                    Numbers.brief(before),
                    Numbers.brief(pass.seed()),
                    Numbers.brief(after));
        }
        if (graph.passes().carry() == Carry.KEPT && before != 0 && before != after) {
            return Messages.text("explain.pass.replaced", gradient, Numbers.brief(after), Numbers.brief(before));
        }
        if (pass.seed() == 1 && trace.pass(index) > 0) {
            return Messages.text("explain.pass.again", gradient);
        }
        return pass.seed() == 1
                ? Messages.text("explain.step.seeding", gradient, name)
                : Messages.text("explain.pass.given", gradient, Numbers.brief(pass.seed()));
    }

    /** What a pass has given to a root that it began at, the last one by step {@code index}; empty for other nodes. */
    public static Optional<String> seed(Trace trace, int node, int index) {
        Passes passes = trace.graph().passes();
        int begun = index < trace.seedStep() ? -1 : trace.pass(index);
        for (int pass = begun; pass >= 0; pass--) {
            if (passes.get(pass).root() == node) {
                return Optional.of(seeded(trace, passes, pass));
            }
        }
        return node == passes.get(0).root() ? Optional.of(toBeSeeded(passes)) : Optional.empty();
    }

    private static String seeded(Trace trace, Passes passes, int pass) {
        return passes.isPlain()
                ? Messages.text("explain.pass.seeded")
                : Messages.text(
                        "explain.pass.seed",
                        ordinal(pass),
                        Numbers.brief(trace.step(trace.seedStep(pass)).value()));
    }

    private static String toBeSeeded(Passes passes) {
        return Messages.text(
                "explain.pass.notSeeded", Numbers.brief(passes.get(0).seed()));
    }

    /** How much of a node's gradient is known after some step, and of which passes it is. */
    public static String gradient(Trace trace, int node, int index) {
        Graph graph = trace.graph();
        String name = Notation.name(graph, node);
        int pass = trace.pass(index);
        boolean begun = index >= trace.seedStep();
        int arrived = trace.arrived(node, index);
        int missing = trace.missing(node, index);
        if (RuleSentences.changes(trace, node, index)) {
            return RuleSentences.gradient(trace, node, index);
        }
        return switch (trace.gradState(node, index)) {
            case UNREACHED -> Messages.text("explain.pass.unreached", name, root(trace, pass), ordinal(pass));
            case PENDING -> Messages.text(begun ? "explain.pass.pending" : "explain.pass.waiting", name, ordinal(pass));
            case PARTIAL -> Messages.text("explain.pass.partial", name, arrived, missing, ordinal(pass));
            case COMPLETE ->
                trace.reaches(pass, node) && arrived > 0
                        ? Messages.text("explain.pass.complete", name, arrived, ordinal(pass))
                        : seed(trace, node, index)
                                .orElse(Messages.text("explain.pass.stays", name, root(trace, pass), ordinal(pass)));
            case CONSTANT -> NodeSentences.noGradient(graph, node, name);
        };
    }

    /** The roots of all passes, each named once: {@code L, M}. */
    public static String roots(Graph graph) {
        return roots(graph, 0, graph.passes().count() - 1);
    }

    /** The roots of the passes from one to another, both included: {@code L, M}. */
    public static String roots(Graph graph, int since, int last) {
        List<BackwardPass> all = graph.passes().all();
        return all.subList(since, last + 1).stream()
                .map(pass -> Notation.name(graph, pass.root()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String root(Trace trace, int pass) {
        return Notation.name(trace.graph(), trace.graph().passes().get(pass).root());
    }

    /** The number of a pass for people, from 1. */
    private static String ordinal(int pass) {
        return Integer.toString(pass + 1);
    }
}
