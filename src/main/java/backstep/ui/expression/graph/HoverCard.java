package backstep.ui.expression.graph;

import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.engine.analysis.TraceDiff;
import backstep.explain.ChainRule;
import backstep.explain.Formulas;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.OtherRun.Updated;
import backstep.ui.widget.KeptColumn;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The figures of the node under the pointer, with every digit. */
final class HoverCard extends KeptColumn {

    private final String suffix;

    /** @param suffix stands after the identifiers */
    HoverCard(String suffix) {
        this.suffix = suffix;
        getStyleClass().add("hover-card");
        setId("hover-card" + suffix);
        setMouseTransparent(true);
        setVisible(false);
        setManaged(false);
    }

    /** @param comparison of which the run is one; null if it is alone */
    void show(Trace trace, int node, int step, @Nullable Comparison comparison) {
        fill(() -> add(new Known(trace, step), node, comparison));
        setVisible(true);
        // Its size is asked for before the next pulse, which is when new texts would get their fonts.
        applyCss();
        autosize();
    }

    private void add(Known known, int node, @Nullable Comparison comparison) {
        Graph graph = known.graph();
        add(Label.class, "name", () -> styled("hover-name"))
                .setText(Formulas.wholeOperation(graph, node).text());
        row("hover-value" + suffix, Messages.text("ui.inspector.value"), KnownTexts.value(known, node, Numbers::full));
        if (graph.carriesGradient(node)) {
            row(
                    "hover-gradient" + suffix,
                    Notation.gradientName(graph, node),
                    KnownTexts.gradient(known, node, Numbers::full));
        }
        if (comparison != null) {
            difference(comparison.diff(), node, known.step(), Quantity.DATA, "hover-value-difference");
            difference(comparison.diff(), node, known.step(), Quantity.GRAD, "hover-gradient-difference");
            update(comparison, known, node);
        }
    }

    /** {@code data 0.7071 → 0.6943, difference −0.0128}; nothing where the runs agree. */
    private void difference(TraceDiff diff, int node, int step, Quantity figure, String id) {
        double difference = diff.difference(node, figure, step);
        if (difference != 0) {
            boolean partial = diff.isPartial(node, figure, step);
            String earlier = Numbers.brief(diff.earlier(node, figure, step));
            String later = KnownTexts.soFar(Numbers.brief(diff.later(node, figure, step)), partial);
            String key = figure == Quantity.DATA ? "ui.graph.difference.value" : "ui.graph.difference.gradient";
            sentence(Messages.text(key, earlier, later, Numbers.signed(difference)), id);
        }
    }

    /** {@code a ← −2 − 0.1 · (−3) = −1.7}, once the gradient is known. */
    private void update(Comparison comparison, Known known, int node) {
        if (comparison.run() instanceof Updated(GradientStep gradientStep)
                && gradientStep.moves(known.graph(), node)
                && known.hasWholeGradient(node)) {
            sentence(
                    ChainRule.updateInNumbers(comparison.present(), gradientStep, node)
                            .text(),
                    "hover-update");
        }
    }

    private void sentence(String text, String id) {
        Label sentence = add(Label.class, id, () -> {
            Label made = styled("hover-difference");
            made.setId(id + suffix);
            return made;
        });
        sentence.setText(text);
    }

    private static Label styled(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
