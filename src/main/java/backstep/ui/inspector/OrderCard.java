package backstep.ui.inspector;

import backstep.debug.OrderSentences;
import backstep.engine.Trace;
import backstep.ui.widget.Figures;
import javafx.scene.layout.VBox;

/** When a node acts and why not earlier, and what would come out without that order. */
final class OrderCard extends VBox {

    OrderCard(Trace trace, int node, int step) {
        getStyleClass().add("card");
        setId("order");
        getChildren().add(Figures.paragraph(OrderSentences.position(trace, node), "hint"));
        OrderSentences.waiting(trace, node, step)
                .ifPresent(text -> getChildren().add(Figures.paragraph(text, "attention-text")));
        if (step >= trace.seedStep() && trace.graph().feedsRoot(node)) {
            getChildren().add(Figures.paragraph(OrderSentences.naive(trace, node), "hint"));
        }
    }
}
