package backstep.ui.expression.inspector;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.explain.ChainRule;
import backstep.ui.widget.FormulaView;
import javafx.scene.layout.VBox;

/** The chain rule for one contribution, line below line: in names, in numbers, and the sum that it makes. */
final class ChainRuleView extends VBox {

    ChainRuleView(Graph graph, Contribution sent) {
        super(
                new FormulaView(ChainRule.rule(graph, sent)),
                new FormulaView(ChainRule.ruleInNumbers(sent)),
                new FormulaView(ChainRule.runningSum(sent)));
        getStyleClass().add("chain-rule");
    }
}
