package backstep.ui.expression.inspector;

import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.explain.ChainRule;
import backstep.ui.widget.FormulaView;
import javafx.scene.layout.VBox;

/** How an update gets the new value of a leaf: in names, and in numbers once the gradient is known. */
final class UpdateView extends VBox {

    /** @param before the run whose gradients the update takes */
    UpdateView(Known known, Trace before, GradientStep gradientStep, int leaf) {
        getStyleClass().addAll("card", "update");
        setId("update-formula");
        getChildren().add(new FormulaView(ChainRule.update(before.graph(), gradientStep, leaf)));
        if (known.hasWholeGradient(leaf)) {
            getChildren().add(new FormulaView(ChainRule.updateInNumbers(before, gradientStep, leaf)));
        }
    }
}
