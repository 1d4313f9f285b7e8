package backstep.ui.expression.inspector;

import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.explain.ChainRule;
import backstep.ui.widget.KeptColumn;

/** How an update gets the new value of a leaf: in names, and in numbers once the gradient is known. */
final class UpdateView extends KeptColumn {

    UpdateView() {
        getStyleClass().addAll("card", "update");
        setId("update-formula");
    }

    /** @param before the run whose gradients the update takes */
    void show(Known known, Trace before, GradientStep gradientStep, int leaf) {
        fill(() -> {
            formula(ChainRule.update(before.graph(), gradientStep, leaf));
            if (known.hasWholeGradient(leaf)) {
                formula(ChainRule.updateInNumbers(before, gradientStep, leaf));
            }
        });
    }
}
