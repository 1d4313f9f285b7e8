package backstep.lesson;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.ChainRule;
import backstep.explain.Formula;
import backstep.explain.Formulas;
import backstep.explain.NodeSentences;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Help with a question: three hints, from what is true of all graphs to the figures that are to be multiplied, and the
 * solution. None of the hints has the answer in it.
 */
public final class Hints {

    private final Trace truth;
    private final Graph graph;

    private Hints(Trace truth) {
        this.truth = truth;
        this.graph = truth.graph();
    }

    /** The hints to a question, from the most general one. */
    public static List<String> of(Trace truth, Question question) {
        Hints hints = new Hints(truth);
        return switch (question) {
            case Question.OfGradient(int node, int step) -> hints.ofGradient(node, step);
            case Question.OfSlope(int node, int slot) -> hints.ofSlope(node, slot);
            case Question.OfValue(int node) -> hints.ofValue(node);
        };
    }

    /** How the answer comes about, in figures. */
    public static String solution(Trace truth, Question question) {
        Hints hints = new Hints(truth);
        return switch (question) {
            case Question.OfGradient(int node, int step) -> hints.sum(node, step);
            case Question.OfSlope(int node, int slot) ->
                equation(Formulas.localDerivative(hints.graph, node, slot), question.answer(truth));
            case Question.OfValue(int node) ->
                Formulas.operationValue(truth, node).text();
        };
    }

    private static String equation(Formula left, double right) {
        return Messages.text("lesson.hint.equation", left.text(), Numbers.brief(right));
    }

    private List<String> ofGradient(int node, int step) {
        String name = Notation.name(graph, node);
        String root = Notation.name(graph, graph.root());
        if (node == graph.root()) {
            return List.of(
                    Messages.text("lesson.hint.root.general", root),
                    Messages.text("lesson.hint.root.change", root),
                    Messages.text("lesson.hint.root.same", root));
        }
        List<Contribution> sent = truth.ledger(node, step);
        String general = Messages.text(
                sent.size() > 1 ? "lesson.hint.gradient.several" : "lesson.hint.gradient.one",
                name,
                root,
                Integer.toString(sent.size()));
        return List.of(general, lines(sent, this::where), lines(sent, this::factors));
    }

    /** {@code a is used in e = a·b; what comes into e is −2.} */
    private String where(Contribution sent) {
        return Messages.text(
                "lesson.hint.use",
                Notation.name(graph, sent.target()),
                Formulas.operation(graph, sent.source()).text(),
                Formulas.gradient(graph, sent.source()).text(),
                Numbers.brief(sent.incoming()),
                NodeSentences.slope(graph.op(sent.source())));
    }

    /** {@code (−3) · (−2)}, with where the first comes from. */
    private String factors(Contribution sent) {
        return Messages.text(
                "lesson.hint.factors",
                Formulas.localDerivative(graph, sent.source(), sent.slot()).text(),
                Numbers.brief(sent.local()),
                ChainRule.product(sent).text());
    }

    private String lines(List<Contribution> sent, Function<Contribution, String> line) {
        return sent.stream().map(line).collect(Collectors.joining("\n"));
    }

    private String sum(int node, int step) {
        List<Contribution> sent = truth.ledger(node, step);
        String gradient = Formulas.gradient(graph, node).text();
        String whole = Numbers.brief(truth.grad(node, step));
        if (sent.isEmpty()) {
            return Messages.text("lesson.hint.equation", gradient, whole);
        }
        String products =
                sent.stream().map(each -> ChainRule.product(each).text()).collect(Collectors.joining(" + "));
        return Messages.text("lesson.hint.sum", gradient, products, whole);
    }

    private List<String> ofSlope(int node, int slot) {
        return List.of(
                Messages.text("lesson.hint.slope.general", Notation.name(graph, node)),
                NodeSentences.slope(graph.op(node)),
                Messages.text(
                        "lesson.hint.slope.formula",
                        Formulas.localDerivative(graph, node, slot).text()));
    }

    private List<String> ofValue(int node) {
        String operands = IntStream.range(0, graph.arity(node))
                .mapToObj(slot -> graph.operand(node, slot))
                .distinct()
                .map(operand -> Notation.name(graph, operand) + " = " + Numbers.brief(truth.data(operand)))
                .collect(Collectors.joining(", "));
        return List.of(
                Messages.text("lesson.hint.value.general", Notation.name(graph, node)),
                Messages.text("lesson.hint.value.operands", operands),
                Formulas.operation(graph, node).text());
    }
}
