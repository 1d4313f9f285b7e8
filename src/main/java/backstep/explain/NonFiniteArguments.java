package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.engine.analysis.NonFinite;
import backstep.engine.analysis.StandardFigures;
import backstep.text.Numbers;

/** What the sentences about numbers that are not finite have in their places. */
final class NonFiniteArguments {

    private NonFiniteArguments() {}

    /** For the origin of a value: the operation and its operands, names and figures in turn. */
    static Object[] ofValue(Trace trace, int node) {
        Graph graph = trace.graph();
        int first = graph.operand(node, 0);
        int last = graph.operand(node, graph.arity(node) - 1);
        return new Object[] {
            Formulas.operation(graph, node).text(),
            Notation.name(graph, first),
            Numbers.brief(trace.data(first)),
            Notation.name(graph, last),
            Numbers.brief(trace.data(last)),
            Operands.computed(trace, node).value(graph.op(node)).text(),
            Numbers.brief(trace.data(node)),
            Numbers.brief(StandardFigures.result(trace, node))
        };
    }

    /** For the origin of a gradient: the first contribution that is not finite. */
    static Object[] ofGradient(Trace trace, NonFinite found) {
        Graph graph = trace.graph();
        Contribution sent = NonFinite.spoilt(trace, found.node()).orElseThrow();
        return new Object[] {
            Formulas.operation(graph, found.node()).text(),
            Notation.name(graph, sent.target()),
            Numbers.brief(trace.data(sent.target())),
            ChainRule.contribution(sent).text(),
            ChainRule.runningSum(sent).text()
        };
    }
}
