package backstep.picture;

import backstep.engine.Contribution;
import backstep.engine.Gathering;
import backstep.engine.Graph;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.explain.ChainRule;
import backstep.explain.Formulas;
import backstep.explain.Notation;
import backstep.text.Numbers;
import java.util.List;

/**
 * A number that the current step moves.
 *
 * @param target the node that it reaches
 * @param text how it comes about, with figures: {@code (−3) · (−2) = 6}; with {@code +=} before it if the node had
 *     received something already
 * @param inWords the same with a word for each factor, where there is room
 */
public record Flow(int target, String text, String inWords) {

    /** A number whose text needs no words. */
    private Flow(int target, String text) {
        this(target, text, text);
    }

    static List<Flow> of(Trace trace, Step step) {
        int node = step.node();
        return switch (step.phase()) {
            case START -> List.of();
            case FORWARD ->
                List.of(new Flow(node, Formulas.evaluation(trace, node).text()));
            case SEED ->
                List.of(new Flow(
                        node, Notation.gradientName(trace.graph(), node) + " = " + Numbers.brief(step.value())));
            case BACKWARD ->
                step.contributions().stream().map(sent -> received(trace, sent)).toList();
        };
    }

    /** Whether a node gives its value to a forward step, or receives a gradient in a backward step. */
    static boolean isOperand(Graph graph, Step step, int node) {
        boolean forward = step.phase() == Phase.FORWARD;
        boolean backward = step.phase() == Phase.BACKWARD && graph.carriesGradient(node);
        if (!forward && !backward) {
            return false;
        }
        for (int slot = 0; slot < graph.arity(step.node()); slot++) {
            if (graph.operand(step.node(), slot) == node) {
                return true;
            }
        }
        return false;
    }

    private static Flow received(Trace trace, Contribution sent) {
        boolean first = trace.ledger(sent.target(), sent.step()).getFirst().equals(sent);
        String sign = first ? "" : sent.gathering() == Gathering.ADD ? "+= " : "= ";
        return new Flow(
                sent.target(),
                sign + ChainRule.contribution(sent).text(),
                sign + ChainRule.contributionInWords(sent).text());
    }
}
