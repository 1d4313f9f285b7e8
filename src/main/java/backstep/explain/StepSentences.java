package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in one sentence what a step of a run did. */
public final class StepSentences {

    /** As long as two lines of the narrowest window. */
    private static final int TWO_LINES = 190;

    private StepSentences() {}

    /** The whole sentence: {@code forward 2 of 3: d = e + c = −6 + 10 = 4}. */
    public static String sentence(Trace trace, int index) {
        String action = action(trace, index);
        if (trace.phase(index) == Phase.START) {
            return action;
        }
        String sentence = Messages.text("explain.step.sentence", badge(trace, index), action);
        return index == trace.stepCount() ? Messages.text("explain.step.finished", sentence) : sentence;
    }

    /** The place in the run: {@code forward 2 of 3}, {@code seed}, {@code backward 1 of 3}; {@code start} for 0. */
    public static String badge(Trace trace, int index) {
        if (index >= trace.seedStep() && trace.passCount() > 1) {
            return PassSentences.badge(trace, index);
        }
        int seed = trace.seedStep();
        return switch (trace.phase(index)) {
            case START -> Messages.text("explain.step.start");
            case FORWARD -> Messages.text("explain.step.forward", count(index), count(seed - 1));
            case SEED -> Messages.text("explain.step.seed");
            case BACKWARD ->
                Messages.text("explain.step.backward", count(index - seed), count(trace.stepCount() - seed));
        };
    }

    /** What the step did and, of the last one, that the run is over. */
    public static String said(Trace trace, int index) {
        String action = action(trace, index);
        return index == trace.stepCount() && trace.phase(index) != Phase.START
                ? Messages.text("explain.step.finished", action)
                : action;
    }

    /** What the step did: {@code L = d·f sends local · incoming = contribution: (−2) · 1 = −2 to d, 4 · 1 = 4 to f}. */
    public static String action(Trace trace, int index) {
        return action(trace, index, TWO_LINES);
    }

    /**
     * As short as asked for, if that can be: of a long sentence what the operation computes and the sums are left
     * out, which stand in the graph and beside it.
     */
    public static String action(Trace trace, int index, int letters) {
        Graph graph = trace.graph();
        Step step = trace.step(index);
        return switch (step.phase()) {
            case START ->
                Messages.text(graph.operationCount() > 0 ? "explain.step.nothing" : "explain.step.noOperation");
            case FORWARD -> Formulas.operationValue(trace, step.node()).text();
            case SEED -> PassSentences.seeding(trace, index);
            case BACKWARD ->
                sending(trace, step, letters) + (trace.isStandard() ? "" : RuleSentences.sending(trace, step));
        };
    }

    private static String sending(Trace trace, Step step, int letters) {
        Graph graph = trace.graph();
        int node = step.node();
        List<Contribution> sent = step.contributions();
        String operation = Formulas.operation(graph, node).text();
        if (sent.isEmpty()) {
            boolean constants = IntStream.range(0, graph.arity(node))
                    .noneMatch(slot -> graph.carriesGradient(graph.operand(node, slot)));
            return Messages.text(constants ? "explain.step.sendsNothing" : "explain.rules.nothing", operation);
        }
        String whole = sending(graph, operation, sent, true);
        return whole.length() <= letters ? whole : sending(graph, Notation.name(graph, node), sent, false);
    }

    private static String sending(Graph graph, String operation, List<Contribution> sent, boolean sums) {
        return Messages.text(
                "explain.step.sends",
                operation,
                sent.stream().map(each -> received(graph, each, sums)).collect(Collectors.joining(", ")));
    }

    /** {@code (−3) · (−2) = 6 to a}, with the sum where something had come before. */
    private static String received(Graph graph, Contribution sent, boolean sums) {
        if (sent.replaces()) {
            return Messages.text(
                            "explain.step.to", ChainRule.contribution(sent).text(), Notation.name(graph, sent.target()))
                    + RuleSentences.replacing(sent);
        }
        return Messages.text(
                sent.before() == 0 || !sums ? "explain.step.to" : "explain.step.toSum",
                ChainRule.contribution(sent).text(),
                Notation.name(graph, sent.target()),
                ChainRule.runningSum(sent).text());
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
