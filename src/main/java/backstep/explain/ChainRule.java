package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.engine.analysis.Descent;
import backstep.text.Messages;
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

    /** {@code local (−3) · incoming (−2) = 6}, the same with the words in the line. */
    public static Formula contributionInWords(Contribution sent) {
        return Maths.row(
                word("local"),
                Maths.factor(Maths.number(sent.local())),
                Maths.sign(Maths.WIDE_TIMES),
                word("incoming"),
                Maths.factor(Maths.number(sent.incoming())),
                Maths.sign(Maths.EQUALS),
                Maths.number(sent.amount()));
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

    /** {@code a ← a − η · ∂L/∂a}, one step of gradient descent in names; uphill {@code a ← a + η · ∂L/∂a}. */
    public static Formula update(Graph graph, Descent descent, int leaf) {
        return step(graph, descent, leaf, Notation.term(graph, leaf), Maths.name("η"), Formulas.gradient(graph, leaf));
    }

    /** {@code a ← −2 − 0.1 · (−3) = −1.7}, the same in numbers. */
    public static Formula updateInNumbers(Trace run, Descent descent, int leaf) {
        Formula before = Maths.number(run.data(leaf));
        Formula size = Maths.number(Math.abs(descent.rate()));
        Formula gradient = Maths.number(run.grad(leaf));
        return Maths.row(
                step(run.graph(), descent, leaf, before, size, gradient),
                Maths.sign(Maths.EQUALS),
                Maths.number(run.data(leaf) - descent.rate() * run.grad(leaf)));
    }

    private static Formula step(
            Graph graph, Descent descent, int leaf, Formula before, Formula rate, Formula gradient) {
        return Maths.row(
                Notation.term(graph, leaf),
                Maths.sign(Maths.BECOMES),
                before,
                Maths.sign(descent.rate() < 0 ? Maths.PLUS : Maths.MINUS),
                Maths.chainProduct(List.of(rate, gradient)));
    }

    private static Formula word(String word) {
        return Maths.words(Messages.text("explain.chainRule." + word) + " ");
    }

    private static Formula captioned(Formula formula, String word) {
        return Maths.captioned(formula, Messages.text("explain.chainRule." + word));
    }
}
