package backstep.ui.expression.inspector;

import backstep.debug.OrderSentences;
import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.KeptColumn;

/** When a node acts and why not earlier, and what would come out without that order. */
final class OrderCard extends KeptColumn {

    private final Answers answers;

    OrderCard(Answers answers) {
        this.answers = answers;
        getStyleClass().add("card");
        setId("order");
    }

    void show(Known known, int node) {
        fill(() -> add(known, node));
    }

    private void add(Known known, int node) {
        Trace trace = known.trace();
        paragraph(OrderSentences.position(trace, node), "hint");
        OrderSentences.waiting(trace, node, known.step()).ifPresent(text -> paragraph(text, "attention-text"));
        if (!trace.graph().feedsRoot(node)) {
            return;
        }
        if (known.hasWholeGradient(node) || answers.areShown(Place.ORDER)) {
            paragraph(OrderSentences.naive(trace, node), "hint");
        } else {
            add(AnswerButton.class, () -> new AnswerButton("answer-order", () -> answers.show(Place.ORDER)));
        }
    }
}
