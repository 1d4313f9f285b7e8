package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import java.util.ArrayList;
import java.util.List;

/** The formulas of a step: what an operation computes, or the chain rule for each operand that receives a gradient. */
public final class StepFormulas {

    private StepFormulas() {}

    /** Each with its lines, one below the other; none where the sentence of the step says it all. */
    public static List<List<Formula>> of(Trace trace, int index) {
        Step step = trace.step(index);
        if (step.phase() == Phase.FORWARD) {
            return List.of(List.of(Formulas.operationValue(trace, step.node())));
        }
        List<List<Formula>> formulas = new ArrayList<>();
        if (!step.contributions().isEmpty()) {
            formulas.add(List.of(Formulas.operation(trace.graph(), step.node())));
        }
        step.contributions().forEach(sent -> formulas.add(chainRule(trace.graph(), sent)));
        return formulas;
    }

    /** The chain rule for one operand: in names, in numbers, and the sum that it makes. */
    private static List<Formula> chainRule(Graph graph, Contribution sent) {
        return List.of(
                ChainRule.rule(graph, sent.source(), sent.slot()),
                ChainRule.ruleInNumbers(sent),
                ChainRule.runningSum(sent));
    }
}
