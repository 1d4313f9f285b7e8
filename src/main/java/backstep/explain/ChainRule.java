package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.i18n.Messages;
import java.util.List;

/**
 * The chain rule at work, always in the same order and with the same signs: local derivative · incoming gradient =
 * contribution, and then the sum. Every text that multiplies or adds gradients comes from here.
 */
public final class ChainRule {

    private ChainRule() {}

    /** {@code ∂L/∂a += ∂(a·b)/∂a · ∂L/∂e}, the chain rule for one operand of an operation. */
    public static Formula rule(Graph graph, int node, int slot) {
        return Maths.row(
                Formulas.gradient(graph, graph.operand(node, slot)),
                Maths.sign(Maths.ADD_TO),
                captioned(Formulas.partial(graph, node, slot), "local"),
                Maths.sign(Maths.WIDE_TIMES),
                captioned(Formulas.gradient(graph, node), "incoming"));
    }

    /** {@code ∂L/∂a += ∂(a·b)/∂a · ∂L/∂e = (−3) · (−2) = 6}. */
    public static Formula ruleValue(Trace trace, Contribution sent) {
        return Maths.row(
                rule(trace.graph(), sent.source(), sent.slot()),
                Maths.sign(Maths.EQUALS),
                product(sent),
                Maths.sign(Maths.EQUALS),
                captioned(Maths.number(sent.amount()), "contribution"));
    }

    /** {@code (−3) · (−2)}, local derivative times incoming gradient. */
    public static Formula product(Contribution sent) {
        return Maths.chainProduct(List.of(Maths.number(sent.local()), Maths.number(sent.incoming())));
    }

    /** {@code (−3) · (−2) = 6}, local derivative times incoming gradient, and what comes out. */
    public static Formula contribution(Contribution sent) {
        return Maths.row(product(sent), Maths.sign(Maths.EQUALS), Maths.number(sent.amount()));
    }

    /** {@code 0 + 6 = 6}, the gradient before, what was added, and the gradient after. */
    public static Formula runningSum(Contribution sent) {
        Formula sum = Maths.sum(Maths.number(sent.before()), Maths.number(sent.amount()));
        return Maths.row(sum, Maths.sign(Maths.EQUALS), Maths.number(sent.after()));
    }

    private static Formula captioned(Formula formula, String word) {
        return Maths.captioned(formula, Messages.text("explain.chainRule." + word));
    }
}
