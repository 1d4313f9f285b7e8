package backstep.ui.inspector;

import backstep.engine.Descent;
import backstep.engine.Trace;
import backstep.explain.ChainRule;
import backstep.ui.widget.FormulaView;
import javafx.scene.layout.VBox;

/** How an update gets the new value of a leaf, in names and in numbers. */
final class UpdateView extends VBox {

    UpdateView(Trace before, Descent descent, int leaf) {
        super(
                new FormulaView(ChainRule.update(before.graph(), descent, leaf)),
                new FormulaView(ChainRule.updateInNumbers(before, descent, leaf)));
        getStyleClass().addAll("card", "update");
        setId("update-formula");
    }
}
