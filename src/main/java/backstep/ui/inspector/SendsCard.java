package backstep.ui.inspector;

import backstep.engine.Contribution;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.ui.widget.FormulaView;
import javafx.scene.layout.VBox;

/** The chain rule of a backward step, once for each operand that it sends a gradient to. */
final class SendsCard extends VBox {

    SendsCard(Trace trace, Step step) {
        getStyleClass().add("card");
        setId("sends");
        for (Contribution sent : step.contributions()) {
            getChildren().add(new FormulaView(Formulas.chainRuleValue(trace, sent)));
            if (sent.before() != 0) {
                getChildren().add(new FormulaView(Formulas.runningSum(sent)));
            }
        }
    }
}
