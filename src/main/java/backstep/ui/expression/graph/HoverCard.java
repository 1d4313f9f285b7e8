package backstep.ui.expression.graph;

import backstep.engine.Figure;
import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.engine.analysis.Contrast;
import backstep.engine.analysis.Descent;
import backstep.explain.ChainRule;
import backstep.explain.Formulas;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.OtherRun.Updated;
import backstep.ui.widget.Figures;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The figures of the node under the pointer, with every digit. */
final class HoverCard extends VBox {

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
        Label name = new Label(Formulas.wholeOperation(trace.graph(), node).text());
        name.getStyleClass().add("hover-name");
        getChildren().setAll(name);
        Known known = new Known(trace, step);
        getChildren()
                .add(Figures.row(
                        "hover-value" + suffix,
                        Messages.text("ui.inspector.value"),
                        KnownTexts.value(known, node, Numbers::full)));
        if (trace.graph().carriesGradient(node)) {
            getChildren()
                    .add(Figures.row(
                            "hover-gradient" + suffix,
                            Notation.gradientName(trace.graph(), node),
                            KnownTexts.gradient(known, node, Numbers::full)));
        }
        if (comparison != null) {
            difference(comparison.contrast(), node, step, Figure.DATA, "hover-value-difference");
            difference(comparison.contrast(), node, step, Figure.GRAD, "hover-gradient-difference");
            update(comparison, known, node);
        }
        setVisible(true);
        // Its size is asked for before the next pulse, which is when new texts would get their fonts.
        applyCss();
        autosize();
    }

    /** {@code data 0.7071 → 0.6943, difference −0.0128}; nothing where the runs agree. */
    private void difference(Contrast contrast, int node, int step, Figure figure, String id) {
        double difference = contrast.difference(node, figure, step);
        if (difference != 0) {
            boolean partial = contrast.isPartial(node, figure, step);
            String earlier = Numbers.brief(contrast.earlier(node, figure, step));
            String later = KnownTexts.soFar(Numbers.brief(contrast.later(node, figure, step)), partial);
            String key = figure == Figure.DATA ? "ui.graph.difference.value" : "ui.graph.difference.gradient";
            sentence(Messages.text(key, earlier, later, Numbers.signed(difference)), id);
        }
    }

    /** {@code a ← −2 − 0.1 · (−3) = −1.7}, once the gradient is known. */
    private void update(Comparison comparison, Known known, int node) {
        if (comparison.run() instanceof Updated(Descent descent)
                && descent.moves(known.graph(), node)
                && known.hasWholeGradient(node)) {
            sentence(
                    ChainRule.updateInNumbers(comparison.present(), descent, node)
                            .text(),
                    "hover-update");
        }
    }

    private void sentence(String text, String id) {
        Label sentence = new Label(text);
        sentence.setId(id + suffix);
        sentence.getStyleClass().add("hover-difference");
        getChildren().add(sentence);
    }
}
