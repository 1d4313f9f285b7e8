package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.explain.ChainRule;
import backstep.ui.widget.KeptColumn;

/** The chain rule for one contribution, line below line: in names, in numbers, and the sum that it makes. */
final class ChainRuleView extends KeptColumn {

    ChainRuleView() {
        getStyleClass().add("chain-rule");
    }

    void show(Graph graph, Contribution sent) {
        fill(() -> {
            formula(ChainRule.rule(graph, sent));
            formula(ChainRule.ruleInNumbers(sent));
            formula(ChainRule.runningSum(sent));
        });
    }
}
