package backstep.ui.expression.inspector;

import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.NodeSentences;
import backstep.ui.widget.KeptColumn;

/** What an operation computes, and its local derivatives, in symbols and, once it is computed, in numbers. */
final class OperationCard extends KeptColumn {

    OperationCard() {
        getStyleClass().add("card");
    }

    /** @param asked whether the figures of local derivatives are to be found before they are used */
    void show(Known known, int node, boolean asked) {
        boolean isSent = known.hasArrived(node, known.trace().pass(known.step()));
        fill(() -> add(known.trace(), node, known.hasValue(node), known.hasValue(node) && (isSent || !asked)));
    }

    private void add(Trace trace, int node, boolean computed, boolean slopes) {
        Graph graph = trace.graph();
        formula(computed ? Formulas.operationValue(trace, node) : Formulas.operation(graph, node));
        paragraph(NodeSentences.slope(graph.op(node)), "hint");
        for (int slot = 0; slot < graph.arity(node); slot++) {
            if (graph.carriesGradient(graph.operand(node, slot))) {
                formula(
                        slopes
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
