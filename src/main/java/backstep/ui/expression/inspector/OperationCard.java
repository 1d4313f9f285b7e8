package backstep.ui.expression.inspector;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.NodeSentences;
import backstep.ui.widget.KeptColumn;

/** What an operation computes, and its local derivatives, in symbols and, once it is computed, in numbers. */
final class OperationCard extends KeptColumn {

    OperationCard() {
        getStyleClass().add("card");
    }

    void show(Trace trace, int node, int step) {
        fill(() -> add(trace, node, trace.computed(node, step)));
    }

    private void add(Trace trace, int node, boolean computed) {
        Graph graph = trace.graph();
        formula(computed ? Formulas.operationValue(trace, node) : Formulas.operation(graph, node));
        paragraph(NodeSentences.slope(graph.op(node)), "hint");
        for (int slot = 0; slot < graph.arity(node); slot++) {
            if (graph.carriesGradient(graph.operand(node, slot))) {
                formula(
                        computed
                                ? Formulas.localDerivativeValue(trace, node, slot)
                                : Formulas.localDerivative(graph, node, slot));
            }
        }
        String places = NodeSentences.places(graph, node);
        if (!places.isEmpty()) {
            paragraph(places, "hint");
        }
    }
}
