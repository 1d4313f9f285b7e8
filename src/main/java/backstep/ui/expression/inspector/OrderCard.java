package backstep.ui.expression.inspector;

import backstep.debug.OrderSentences;
import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.FigureRows;
import javafx.scene.layout.VBox;

/** When a node acts and why not earlier, and what would come out without that order. */
final class OrderCard extends VBox {

    OrderCard(Trace trace, int node, int step, Answers answers) {
        Known known = new Known(trace, step);
        getStyleClass().add("card");
        setId("order");
        getChildren().add(FigureRows.paragraph(OrderSentences.position(trace, node), "hint"));
        OrderSentences.waiting(trace, node, step)
                .ifPresent(text -> getChildren().add(FigureRows.paragraph(text, "attention-text")));
        if (!trace.graph().feedsRoot(node)) {
            return;
        }
        if (known.hasWholeGradient(node) || answers.areShown(Place.ORDER)) {
            getChildren().add(FigureRows.paragraph(OrderSentences.naive(trace, node), "hint"));
        } else {
            getChildren().add(new AnswerButton("answer-order", () -> answers.show(Place.ORDER)));
        }
    }
}
