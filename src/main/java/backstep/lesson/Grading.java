package backstep.lesson;

import backstep.engine.Graph;
import backstep.engine.Rules;
import backstep.engine.StandardRules;
import backstep.engine.Trace;
import backstep.museum.EngineBug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * Judges answers to a question. What is behind a wrong one is found by making every usual mistake on this very graph and
 * comparing what comes out.
 */
public final class Grading {

    /** More operations than these nobody carries back by hand; larger graphs are not run under wrong rules. */
    private static final int MOST_NODES = 2_000;

    private final Trace truth;
    private final Question question;

    public Grading(Trace truth, Question question) {
        this.truth = truth;
        this.question = question;
    }

    /** How an answer is. */
    public enum Verdict {
        RIGHT,
        /** It would be right if it were written with a digit more. */
        ROUNDED,
        WRONG
    }

    /**
     * What is said of an answer.
     *
     * @param causes what may be behind a wrong one, the likeliest first
     */
    public record Grade(Verdict verdict, List<Cause> causes) {

        public Grade {
            causes = List.copyOf(causes);
        }
    }

    /** Judges an answer. */
    public Grade grade(Answer answer) {
        return switch (answer.to(question.answer(truth))) {
            case SAME -> new Grade(Verdict.RIGHT, List.of());
            case ROUNDED -> new Grade(Verdict.ROUNDED, List.of());
            case OTHER -> new Grade(Verdict.WRONG, causes(answer));
        };
    }

    private List<Cause> causes(Answer answer) {
        // What is right within the answer's digits explains nothing.
        DoublePredicate leadsHere = figure -> Double.isFinite(figure) && answer.fits(figure);
        List<Cause> causes = new ArrayList<>();
        switch (question) {
            case Question.OfGradient gradient -> ofGradient(gradient, leadsHere, causes);
            case Question.OfSlope(int node, int slot) -> ofSlope(node, slot, leadsHere, causes);
            case Question.OfValue _ -> {}
        }
        if (leadsHere.test(-question.answer(truth))) {
            causes.add(new Cause.TheSign());
        }
        return causes;
    }

    private void ofGradient(Question.OfGradient asked, DoublePredicate leadsHere, List<Cause> causes) {
        Graph graph = truth.graph();
        int node = asked.node();
        if (!graph.passes().isPlain() || !truth.isStandard()) {
            return;
        }
        for (Slip slip : Slip.values()) {
            if (isMadeHere(slip, asked).stream().anyMatch(leadsHere::test)) {
                causes.add(new Cause.OfSlip(slip, false));
            }
        }
        if (leadsHere.test(truth.data(node))) {
            causes.add(new Cause.TheValue());
        }
        if (graph.size() <= MOST_NODES) {
            everywhere(asked, leadsHere, causes);
        }
        IntStream.range(0, graph.size())
                .filter(other -> other != node && graph.carriesGradient(other) && graph.label(other) != null)
                .filter(other -> leadsHere.test(truth.grad(other, asked.step())))
                .forEach(other -> causes.add(new Cause.OfAnother(other)));
    }

    private List<Double> isMadeHere(Slip slip, Question.OfGradient asked) {
        GradientHere here = new GradientHere(truth, slip.rules(), asked);
        if (slip != Slip.ONE_PATH) {
            return List.of(here.value());
        }
        List<Double> parts = here.parts();
        return parts.size() > 1 ? parts : List.of();
    }

    private void everywhere(Question.OfGradient asked, DoublePredicate leadsHere, List<Cause> causes) {
        for (Slip slip : Slip.values()) {
            Cause here = new Cause.OfSlip(slip, false);
            if (!causes.contains(here) && leadsHere.test(under(slip.rules(), asked))) {
                causes.add(new Cause.OfSlip(slip, true));
            }
        }
        Arrays.stream(EngineBug.values())
                .filter(bug -> causes.stream().noneMatch(cause -> cause.rules().equals(bug.rules())))
                .filter(bug -> bug.canRun(truth.graph()))
                .filter(bug -> leadsHere.test(under(bug.rules(), asked)))
                .forEach(bug -> causes.add(new Cause.OfBug(bug)));
    }

    /** The same question to a run under other rules; of one with other steps its end is asked. */
    private double under(Rules rules, Question.OfGradient asked) {
        Trace run = truth.under(rules);
        return run.stepCount() == truth.stepCount() ? asked.answer(run) : run.grad(asked.node());
    }

    private void ofSlope(int node, int slot, DoublePredicate leadsHere, List<Cause> causes) {
        Graph graph = truth.graph();
        double a = truth.data(graph.operand(node, 0));
        double b = graph.arity(node) > 1 ? truth.data(graph.operand(node, 1)) : 0;
        for (Slip slip : Slip.values()) {
            double right = StandardRules.derivative(graph.op(node), slot, a, b, truth.data(node));
            double wrong = slip.rules().slope(graph, node, slot, a, b, truth.data(node));
            if (wrong != right && leadsHere.test(wrong)) {
                causes.add(new Cause.OfSlip(slip, false));
            }
        }
    }
}
