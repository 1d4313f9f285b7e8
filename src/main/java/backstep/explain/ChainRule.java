package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.i18n.Messages;
import java.util.List;

/**
 * The chain rule at work, always in the same order and with the same signs: local derivative · incoming gradient =
 * contribution, and then the sum. Every text that multiplies or adds gradients comes from here.
 */
public final class ChainRule {

    private ChainRule() {}

    /** {@code ∂L/∂a += ∂(a·b)/∂a · ∂L/∂e}, the chain rule for one operand of an operation, in names. */
    public static Formula rule(Graph graph, int node, int slot) {
        return Maths.row(
                Formulas.gradient(graph, graph.operand(node, slot)),
                Maths.sign(Maths.ADD_TO),
                Formulas.partial(graph, node, slot),
                Maths.sign(Maths.WIDE_TIMES),
                Formulas.gradient(graph, node));
    }

    /** {@code = (−3) · (−2) = 6}, the line below {@link #rule}, with the word for each number below it. */
    public static Formula ruleInNumbers(Contribution sent) {
        return Maths.row(
                Maths.sign(Maths.EQUALS),
                captioned(Maths.factor(Maths.number(sent.local())), "local"),
                Maths.sign(Maths.WIDE_TIMES),
                captioned(Maths.factor(Maths.number(sent.incoming())), "incoming"),
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
        return Maths.row(
                Maths.number(sent.before()),
                Maths.sign(Maths.PLUS),
                captioned(Maths.term(Maths.number(sent.amount())), "contribution"),
                Maths.sign(Maths.EQUALS),
                captioned(Maths.number(sent.after()), "sum"));
    }

    private static Formula captioned(Formula formula, String word) {
        return Maths.captioned(formula, Messages.text("explain.chainRule." + word));
    }
}
