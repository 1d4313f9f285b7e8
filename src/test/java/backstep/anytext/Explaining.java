package backstep.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.NodeRange;
import backstep.engine.Trace;
import backstep.engine.analysis.NonFinite;
import backstep.engine.analysis.Repetitions;
import backstep.explain.ChainRule;
import backstep.explain.Formula;
import backstep.explain.Formulas;
import backstep.explain.NodeSentences;
import backstep.explain.NonFiniteSentences;
import backstep.explain.Notation;
import backstep.explain.StepSentences;
import backstep.lang.Program;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All that is said of a program: formulas and sentences of its nodes and steps, and its text with groups. */
final class Explaining {

    /** How many of the first nodes and steps, and of the last, are explained. */
    private static final int SOME = 12;

    private static final int MOST_TO_GROUP = 2_000;

    private Explaining() {}

    static void explain(Program program) {
        Trace trace = Trace.of(program.graph());
        some(program.graph().size()).forEach(node -> node(trace, node));
        some(trace.stepCount()).map(step -> step + 1).forEach(step -> step(trace, step));
        NonFinite.all(trace).limit(SOME).forEach(found -> say(NonFiniteSentences.origin(trace, found)));
        assertThat(program.nodeAt(program.text().length() / 2)).isNotNull();
        if (program.graph().size() <= MOST_TO_GROUP) {
            group(program);
        }
    }

    private static IntStream some(int count) {
        return IntStream.range(0, count).filter(index -> index < SOME || index >= count - SOME);
    }

    private static void node(Trace trace, int node) {
        Graph graph = trace.graph();
        say(Notation.wholeName(graph, node));
        say(NodeSentences.description(graph, node));
        say(NodeSentences.gradient(trace, node, trace.stepCount()));
        NonFiniteSentences.value(trace, node).ifPresent(Explaining::say);
        NonFiniteSentences.gradient(trace, node).ifPresent(Explaining::say);
        say(Formulas.gradient(graph, node));
        if (graph.op(node).isOperation()) {
            say(Formulas.wholeOperation(graph, node));
            say(Formulas.operationValue(trace, node));
            say(Formulas.evaluation(trace, node));
            for (int slot = 0; slot < graph.arity(node); slot++) {
                say(Formulas.localDerivative(graph, node, slot));
                say(Formulas.localDerivativeValue(trace, node, slot));
                say(ChainRule.rule(graph, node, slot));
            }
        }
    }

    private static void step(Trace trace, int step) {
        say(StepSentences.sentence(trace, step));
        say(StepSentences.badge(trace, step));
        say(StepSentences.action(trace, step));
    }

    private static void group(Program program) {
        List<NodeRange> spans = Repetitions.find(program.graph(), 2).stream()
                .flatMap(kind -> kind.spans(program.graph()).stream())
                .sorted(Comparator.comparingInt(NodeRange::first))
                .toList();
        program.withGroupComments(spans)
                .ifPresent(text -> assertThat(Readers.compile(text)).isPresent());
    }

    private static void say(Formula formula) {
        say(formula.text());
    }

    private static void say(String text) {
        assertThat(text).isNotEmpty();
    }
}
