package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.StepSentences;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.FormulaView;
import javafx.scene.layout.VBox;

/** What a step did: the operation that it computed, or the chain rule for each operand that it sent a gradient to. */
final class StepCard extends VBox {

    /** @param alone whether the operation is to be named, because no card above has done so */
    StepCard(Trace trace, Step step, boolean alone) {
        getStyleClass().add("card");
        setId("this-step");
        if (step.phase() == Phase.FORWARD) {
            getChildren().add(new FormulaView(Formulas.operationValue(trace, step.node())));
        } else if (step.contributions().isEmpty()) {
            getChildren().add(FigureRows.paragraph(StepSentences.action(trace, step.index()), "hint"));
        }
        if (alone && !step.contributions().isEmpty()) {
            getChildren().add(new FormulaView(Formulas.operation(trace.graph(), step.node())));
        }
        for (Contribution sent : step.contributions()) {
            getChildren().add(new ChainRuleView(trace.graph(), sent));
        }
    }
}
