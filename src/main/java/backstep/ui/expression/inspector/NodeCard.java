package backstep.ui.expression.inspector;

import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.explain.KnownTexts;
import backstep.explain.NodeSentences;
import backstep.explain.NonFiniteSentences;
import backstep.explain.Notation;
import backstep.explain.SoftmaxSentences;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Answers.Place;
import backstep.ui.widget.AnswerButton;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.KeptColumn;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** What a node is, its value and gradient in full, and the check of the gradient. */
final class NodeCard extends KeptColumn {

    private final CheckModel check;
    private final Answers answers;

    NodeCard(CheckModel check, Answers answers) {
        this.check = check;
        this.answers = answers;
        getStyleClass().add("card");
    }

    void show(Known known, int node) {
        fill(() -> add(known, node));
    }

    private void add(Known known, int node) {
        Graph graph = known.graph();
        boolean answered = answers.areShown(Place.NODE);
        Label name = add(Label.class, "name", NodeCard::name);
        name.setText(Notation.name(graph, node));
        name.getTooltip().setText(Notation.wholeName(graph, node));
        paragraph(NodeSentences.description(graph, node), "hint");
        SoftmaxSentences.role(graph, node).ifPresent(text -> paragraph(text, "hint"));
        addValue(known, node, answered);
        if (graph.carriesGradient(node) || graph.op(node) == Op.LEAF) {
            addGradient(known, node, answered);
        }
        boolean complete = known.hasValue(node) && (!graph.carriesGradient(node) || known.hasWholeGradient(node));
        if (!complete && !answered) {
            add(AnswerButton.class, () -> new AnswerButton("answer-node", () -> answers.show(Place.NODE)));
        }
        boolean checkable =
                graph.carriesGradient(node) && known.trace().interventions().isEmpty();
        if (checkable && (answered || known.hasWholeGradient(node))) {
            add(Button.class, this::checkButton);
            add(CheckView.class, () -> new CheckView(check));
        }
    }

    private static Label name() {
        Label name = FigureRows.paragraph("", "node-name");
        name.setId("node-name");
        name.setTooltip(new Tooltip());
        return name;
    }

    private void addValue(Known known, int node, boolean answered) {
        Trace trace = known.trace();
        row("node-value", Messages.text("ui.inspector.value"), KnownTexts.value(known, node, Numbers::full));
        if (!known.hasValue(node)) {
            addAnswer("node-value-answer", trace.data(node), answered);
            return;
        }
        NodeSentences.setByHand(trace, node, known.step()).ifPresent(text -> paragraph(text, "attention-text"));
        NonFiniteSentences.value(trace, node).ifPresent(text -> paragraph(text, "danger-text"));
    }

    private void addGradient(Known known, int node, boolean answered) {
        Trace trace = known.trace();
        boolean arrived = known.hasGradient(node);
        double gradient = known.figure(node, Quantity.GRAD);
        row(
                "node-gradient",
                Messages.text("ui.inspector.gradient", Notation.gradientName(trace.graph(), node)),
                KnownTexts.gradient(known, node, Numbers::full),
                arrived ? sign(gradient) : "unknown");
        if (trace.graph().carriesGradient(node) && !known.hasWholeGradient(node)) {
            addAnswer("node-gradient-answer", trace.grad(node), answered);
        }
        paragraph(NodeSentences.gradient(trace, node, known.step()), "hint");
        // The sentence is about the end of the run, and told before only if the gradient will not change any more.
        if (arrived && !Double.isFinite(gradient) && Double.compare(gradient, trace.grad(node)) == 0) {
            NonFiniteSentences.gradient(trace, node).ifPresent(text -> paragraph(text, "danger-text"));
        }
    }

    /** What the rest of the run will come to, where that was asked for. */
    private void addAnswer(String id, double figure, boolean answered) {
        if (answered) {
            row(id, Messages.text("ui.answers.atTheEnd"), Numbers.full(figure), "answer", sign(figure));
        }
    }

    private Button checkButton() {
        Button button = new Button(Messages.text("ui.inspector.check"));
        button.setId("check");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(event -> check.check());
        return button;
    }

    private static String sign(double gradient) {
        return gradient > 0 ? "positive" : gradient < 0 ? "negative" : "zero";
    }
}
