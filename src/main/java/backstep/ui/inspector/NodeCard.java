package backstep.ui.inspector;

import backstep.engine.GradState;
import backstep.engine.GradientCheck;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.NodeSentences;
import backstep.explain.NonFiniteSentences;
import backstep.explain.Notation;
import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.ui.widget.Figures;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a node is, its value and gradient in full, and the check of the gradient. */
final class NodeCard extends VBox {

    private final Trace trace;
    private final int node;
    private final int step;
    private final CheckModel check;
    private final CheckView checked;

    private final ChangeListener<@Nullable GradientCheck> onResult;

    NodeCard(Trace trace, int node, int step, CheckModel check) {
        this.trace = trace;
        this.node = node;
        this.step = step;
        this.check = check;
        this.checked = new CheckView(trace.graph());
        this.onResult = (observed, was, is) -> checked.show(is);
        Graph graph = trace.graph();
        getStyleClass().add("card");
        Label name = new Label(Notation.name(graph, node));
        name.setId("node-name");
        name.getStyleClass().add("node-name");
        getChildren().addAll(name, Figures.paragraph(NodeSentences.description(graph, node), "hint"));
        boolean computed = trace.computed(node, step);
        getChildren()
                .add(Figures.row(
                        "node-value",
                        Messages.text("ui.inspector.value"),
                        computed ? Numbers.full(trace.data(node, step)) : Messages.text("ui.inspector.notYet")));
        NodeSentences.setByHand(trace, node, step)
                .ifPresent(text -> getChildren().add(Figures.paragraph(text, "attention-text")));
        if (computed) {
            NonFiniteSentences.value(trace, node)
                    .ifPresent(text -> getChildren().add(Figures.paragraph(text, "danger-text")));
        }
        if (graph.carriesGradient(node)) {
            addGradient(graph);
        }
    }

    private void addGradient(Graph graph) {
        GradState state = trace.gradState(node, step);
        boolean known = state == GradState.PARTIAL || state == GradState.COMPLETE || state == GradState.UNREACHED;
        double gradient = trace.grad(node, step);
        HBox row = Figures.row(
                "node-gradient",
                Messages.text("ui.inspector.gradient", Notation.gradientName(graph, node)),
                known ? Numbers.full(gradient) : Messages.text("ui.inspector.notYet"));
        row.getStyleClass().add(known ? sign(gradient) : "unknown");
        row.getStyleClass().add("gradient-" + state.name().toLowerCase(Locale.ROOT));
        getChildren().addAll(row, Figures.paragraph(NodeSentences.gradient(trace, node, step), "hint"));
        if (known) {
            NonFiniteSentences.gradient(trace, node)
                    .filter(text -> !Double.isFinite(gradient))
                    .ifPresent(text -> getChildren().add(Figures.paragraph(text, "danger-text")));
        }
        if (trace.pokes().isEmpty()) {
            addCheck();
        }
    }

    private void addCheck() {
        Button button = new Button(Messages.text("ui.inspector.check"));
        button.setId("check");
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
