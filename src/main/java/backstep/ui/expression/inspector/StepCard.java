package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.explain.Formulas;
import backstep.explain.StepSentences;
import backstep.ui.widget.KeptColumn;

/** What a step did: the operation that it computed, or the chain rule for each operand that it sent a gradient to. */
final class StepCard extends KeptColumn {

    StepCard() {
        getStyleClass().add("card");
        setId("this-step");
    }

    /** @param alone whether the operation is to be named, because no card above has done so */
    void show(Trace trace, Step step, boolean alone) {
        fill(() -> add(trace, step, alone));
    }

    private void add(Trace trace, Step step, boolean alone) {
        if (step.phase() == Phase.FORWARD) {
            formula(Formulas.operationValue(trace, step.node()));
        } else if (step.contributions().isEmpty()) {
            paragraph(StepSentences.action(trace, step.index()), "hint");
        }
        if (alone && !step.contributions().isEmpty()) {
            formula(Formulas.operation(trace.graph(), step.node()));
        }
        for (Contribution sent : step.contributions()) {
            add(ChainRuleView.class, ChainRuleView::new).show(trace.graph(), sent);
        }
    }
}
