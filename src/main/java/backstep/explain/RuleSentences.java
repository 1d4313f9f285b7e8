package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.GradState;
import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.StandardRules;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.engine.analysis.StandardFigures;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says what rules that are wrong do, beside what would be right; nothing where they do nothing wrong. */
final class RuleSentences {

    private RuleSentences() {}

    /** {@code r = tanh(400) = NaN (right: 1)}, what a rule makes of something and beside it what is right. */
    static Formula beside(Formula wrong, Formula right) {
        return FormulaBuilder.row(
                wrong, FormulaBuilder.words(Messages.text("explain.rules.right")), right, FormulaBuilder.words(")"));
    }

    /** {@code  (replaces 0.93; the chain rule adds)}, or nothing. */
    static String replacing(Contribution sent) {
        return sent.replaces() ? " " + Messages.text("explain.rules.replaces", Numbers.brief(sent.before())) : "";
    }

    /** What a backward step does that is wrong beside the figures that it sends: too early, again, or not to all. */
    static String sending(Trace trace, Step step) {
        int node = step.node();
        String name = Notation.name(trace.graph(), node);
        int pass = trace.pass(step.index());
        List<String> sentences = new ArrayList<>();
        int missing = trace.missing(node, step.index() - 1);
        if (missing > 0) {
            sentences.add(Messages.text("explain.rules.early", name, missing));
        }
        if (trace.sendingSteps(node, pass).anyMatch(earlier -> earlier < step.index())) {
            sentences.add(Messages.text("explain.rules.again", name));
        }
        IntStream.range(0, trace.graph().arity(node))
                .filter(slot -> isCut(trace, node, slot))
                .mapToObj(slot -> cut(trace, step, slot))
                .forEach(sentences::add);
        return sentences.isEmpty() ? "" : ". " + String.join(" ", sentences);
    }

    /** Whether the rules let an operation send nothing to an operand that has a gradient. */
    private static boolean isCut(Trace trace, int node, int slot) {
        Graph graph = trace.graph();
        return graph.carriesGradient(graph.operand(node, slot))
                && !trace.rules().counts(graph, node, slot);
    }

    private static String cut(Trace trace, Step step, int slot) {
        Graph graph = trace.graph();
        double local = StandardFigures.local(trace, step.node(), slot);
        double amount = StandardRules.sent(graph.op(step.node()), local, step.value());
        int operand = graph.operand(step.node(), slot);
        Contribution right =
                new Contribution(step.index(), step.node(), slot, operand, local, step.value(), amount, 0, amount);
        return Messages.text(
                "explain.rules.cut",
                Notation.name(graph, operand),
                ChainRule.contribution(right).text());
    }

    /** Whether other rules than the right ones have to do with a gradient: something has come, or never will. */
    static boolean changes(Trace trace, int node, int index) {
        Graph graph = trace.graph();
        boolean cut = graph.feedsRoot(node) && !trace.reaches(trace.pass(index), node);
        return !trace.isStandard() && graph.carriesGradient(node) && (cut || trace.arrived(node, index) > 0);
    }

    /** How much of a node's gradient has come under rules that are wrong, and what it is if these are right. */
    static String gradient(Trace trace, int node, int index) {
        List<Contribution> ledger = trace.ledger(node, index);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                trace.gradState(node, index) == GradState.PARTIAL
                        ? Messages.text(
                                "explain.rules.partial", ledger.size(), ledger.size() + trace.missing(node, index))
                        : Messages.text("explain.rules.complete", ledger.size()));
        long replaced = ledger.stream().filter(Contribution::replaces).count();
        if (replaced > 0) {
            sentences.add(Messages.text("explain.rules.replaced", replaced));
        }
        if (new Known(trace, index).hasWholeGradient(node)) {
            sentences.add(judged(trace, node));
        }
        return String.join(" ", sentences);
    }

    /** A gradient at the end beside the right one. */
    static String judged(Trace trace, int node) {
        double found = trace.grad(node);
        double right = trace.standard().grad(node);
        String key = StandardFigures.same(found, right) ? "explain.rules.same" : "explain.rules.wrong";
        return Messages.text(key, Numbers.brief(found), Numbers.brief(right));
    }
}
