package backstep.ui.expression.inspector;

import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientCheck;
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
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a node is, its value and gradient in full, and the check of the gradient. */
final class NodeCard extends VBox {

    private final Trace trace;
    private final Known known;
    private final int node;
    private final CheckModel check;
    private final CheckView checked;
    private final boolean answered;

    private final ChangeListener<@Nullable GradientCheck> onResult;

    NodeCard(Known known, int node, CheckModel check, Answers answers) {
        this.known = known;
        this.trace = known.trace();
        this.node = node;
        this.check = check;
        this.checked = new CheckView(trace.graph());
        this.onResult = (observed, was, is) -> checked.show(is);
        this.answered = answers.areShown(Place.NODE);
        Graph graph = trace.graph();
        getStyleClass().add("card");
        Label name = FigureRows.paragraph(Notation.name(graph, node), "node-name");
        name.setId("node-name");
        name.setTooltip(new Tooltip(Notation.wholeName(graph, node)));
        getChildren().addAll(name, FigureRows.paragraph(NodeSentences.description(graph, node), "hint"));
        SoftmaxSentences.role(graph, node).ifPresent(text -> getChildren().add(FigureRows.paragraph(text, "hint")));
        addValue();
        if (graph.carriesGradient(node) || graph.op(node) == Op.LEAF) {
            addGradient();
        }
        boolean complete = known.hasValue(node) && (!graph.carriesGradient(node) || known.hasWholeGradient(node));
        if (!complete && !answered) {
            getChildren().add(new AnswerButton("answer-node", () -> answers.show(Place.NODE)));
        }
        boolean checkable = graph.carriesGradient(node) && trace.interventions().isEmpty();
        if (checkable && (answered || known.hasWholeGradient(node))) {
            addCheck();
        }
    }

    private void addValue() {
        getChildren()
                .add(FigureRows.row(
                        "node-value",
                        Messages.text("ui.inspector.value"),
                        KnownTexts.value(known, node, Numbers::full)));
        if (!known.hasValue(node)) {
            addAnswer("node-value-answer", trace.data(node));
            return;
        }
        NodeSentences.setByHand(trace, node, known.step())
                .ifPresent(text -> getChildren().add(FigureRows.paragraph(text, "attention-text")));
        NonFiniteSentences.value(trace, node)
                .ifPresent(text -> getChildren().add(FigureRows.paragraph(text, "danger-text")));
    }

    private void addGradient() {
        boolean arrived = known.hasGradient(node);
        double gradient = known.figure(node, Quantity.GRAD);
        HBox row = FigureRows.row(
                "node-gradient",
                Messages.text("ui.inspector.gradient", Notation.gradientName(trace.graph(), node)),
                KnownTexts.gradient(known, node, Numbers::full));
        row.getStyleClass().add(arrived ? sign(gradient) : "unknown");
        getChildren().add(row);
        if (trace.graph().carriesGradient(node) && !known.hasWholeGradient(node)) {
            addAnswer("node-gradient-answer", trace.grad(node));
        }
        getChildren().add(FigureRows.paragraph(NodeSentences.gradient(trace, node, known.step()), "hint"));
        // The sentence is about the end of the run, and told before only if the gradient will not change any more.
        if (arrived && !Double.isFinite(gradient) && Double.compare(gradient, trace.grad(node)) == 0) {
            NonFiniteSentences.gradient(trace, node)
                    .ifPresent(text -> getChildren().add(FigureRows.paragraph(text, "danger-text")));
        }
    }

    /** What the rest of the run will come to, where that was asked for. */
    private void addAnswer(String id, double figure) {
        if (answered) {
            HBox row = FigureRows.row(id, Messages.text("ui.answers.atTheEnd"), Numbers.full(figure));
            row.getStyleClass().addAll("answer", sign(figure));
            getChildren().add(row);
        }
    }

    private void addCheck() {
        Button button = new Button(Messages.text("ui.inspector.check"));
        button.setId("check");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(event -> check.check());
        getChildren().addAll(button, checked);
        checked.show(check.resultProperty().get());
        // The card lives as long as its node is shown; the listener is weak, so that older cards can go.
        check.resultProperty().addListener(new WeakChangeListener<>(onResult));
    }

    private static String sign(double gradient) {
        return gradient > 0 ? "positive" : gradient < 0 ? "negative" : "zero";
    }
}
