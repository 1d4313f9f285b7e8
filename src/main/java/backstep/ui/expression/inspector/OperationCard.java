package backstep.ui.expression.inspector;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.NodeSentences;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.FormulaView;
import javafx.scene.layout.VBox;

/** What an operation computes, and its local derivatives, in symbols and, once it is computed, in numbers. */
final class OperationCard extends VBox {

    OperationCard(Trace trace, int node, int step) {
        Graph graph = trace.graph();
        boolean computed = trace.computed(node, step);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        new FormulaView(
                                computed ? Formulas.operationValue(trace, node) : Formulas.operation(graph, node)),
                        FigureRows.paragraph(NodeSentences.slope(graph.op(node)), "hint"));
        for (int slot = 0; slot < graph.arity(node); slot++) {
            if (graph.carriesGradient(graph.operand(node, slot))) {
                getChildren()
                        .add(new FormulaView(
                                computed
                                        ? Formulas.localDerivativeValue(trace, node, slot)
                                        : Formulas.localDerivative(graph, node, slot)));
            }
        }
        String places = NodeSentences.places(graph, node);
        if (!places.isEmpty()) {
            getChildren().add(FigureRows.paragraph(places, "hint"));
        }
    }
}
