package backstep.ui.expression.predict;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.Notation;
import backstep.lesson.Asked;
import backstep.lesson.Course.Asking;
import backstep.lesson.Question;
import backstep.lesson.Tally;
import backstep.text.Messages;

/** Questions in words. */
final class QuestionTexts {

    private QuestionTexts() {}

    static String of(Trace trace, Asked asked, Asking asking) {
        Graph graph = trace.graph();
        return switch (asking.question()) {
            case Question.OfValue(int node) ->
                Messages.text(
                        "ui.predict.value", Formulas.operation(graph, node).text());
            case Question.OfSlope(int node, int slot) ->
                Messages.text(
                        "ui.predict.slope", Formulas.partial(graph, node, slot).text());
            case Question.OfGradient(int node, int step) -> {
                String key = asked == Asked.SIGNS ? "ui.predict.sign" : "ui.predict.gradient";
                boolean isPart = trace.missing(node, step) > 0;
                yield Messages.text(
                        isPart ? key + ".part" : key,
                        Notation.gradientName(graph, node),
                        Notation.name(graph, trace.step(step).node()));
            }
        };
    }

    /** How it went so far, in a line. */
    static String tally(Tally tally) {
        return tally.asked() == 0
                ? ""
                : Messages.text(
                        "ui.predict.tally",
                        Integer.toString(tally.right()),
                        Integer.toString(tally.helped()),
                        Integer.toString(tally.shown()),
                        Integer.toString(tally.streak()));
    }

    /** The same at the end, with what was missed most. */
    static String summary(Tally tally) {
        String missed = tally.mostMade()
                .map(slip -> Messages.text("ui.predict.missed", slip.told()))
                .orElse("");
        return Messages.text(
                "ui.predict.done",
                Integer.toString(tally.right()),
                Integer.toString(tally.helped()),
                Integer.toString(tally.shown()),
                missed);
    }
}
