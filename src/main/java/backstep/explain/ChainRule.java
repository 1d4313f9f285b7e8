package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
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
        return FormulaBuilder.row(
                Formulas.gradient(graph, graph.operand(node, slot)),
                FormulaBuilder.sign(FormulaBuilder.ADD_TO),
                Formulas.partial(graph, node, slot),
                FormulaBuilder.sign(FormulaBuilder.WIDE_TIMES),
                Formulas.gradient(graph, node));
    }

    /** {@code = (−3) · (−2) = 6}, the line below {@link #rule}, with the word for each number below it. */
    public static Formula ruleInNumbers(Contribution sent) {
        return FormulaBuilder.row(
                FormulaBuilder.sign(FormulaBuilder.EQUALS),
                captioned(FormulaBuilder.factor(FormulaBuilder.number(sent.local())), "local"),
                FormulaBuilder.sign(FormulaBuilder.WIDE_TIMES),
                captioned(FormulaBuilder.factor(FormulaBuilder.number(sent.incoming())), "incoming"),
                FormulaBuilder.sign(FormulaBuilder.EQUALS),
                captioned(FormulaBuilder.number(sent.amount()), "contribution"));
    }

    /** {@code (−3) · (−2)}, local derivative times incoming gradient. */
    public static Formula product(Contribution sent) {
        return FormulaBuilder.chainProduct(
                List.of(FormulaBuilder.number(sent.local()), FormulaBuilder.number(sent.incoming())));
    }

    /** {@code (−3) · (−2) = 6}, local derivative times incoming gradient, and what comes out. */
    public static Formula contribution(Contribution sent) {
        return FormulaBuilder.row(
                product(sent), FormulaBuilder.sign(FormulaBuilder.EQUALS), FormulaBuilder.number(sent.amount()));
    }

    /** {@code local (−3) · incoming (−2) = 6}, the same with the words in the line. */
    public static Formula contributionInWords(Contribution sent) {
        return FormulaBuilder.row(
                word("local"),
                FormulaBuilder.factor(FormulaBuilder.number(sent.local())),
                FormulaBuilder.sign(FormulaBuilder.WIDE_TIMES),
                word("incoming"),
                FormulaBuilder.factor(FormulaBuilder.number(sent.incoming())),
                FormulaBuilder.sign(FormulaBuilder.EQUALS),
                FormulaBuilder.number(sent.amount()));
    }

    /** {@code 0 + 6 = 6}, the gradient before, what was added, and the gradient after. */
    public static Formula runningSum(Contribution sent) {
        return FormulaBuilder.row(
                FormulaBuilder.number(sent.before()),
                FormulaBuilder.sign(FormulaBuilder.PLUS),
                captioned(FormulaBuilder.term(FormulaBuilder.number(sent.amount())), "contribution"),
                FormulaBuilder.sign(FormulaBuilder.EQUALS),
                captioned(FormulaBuilder.number(sent.after()), "sum"));
    }

    /** {@code a ← a − η · ∂L/∂a}, one step of gradient descent in names; uphill {@code a ← a + η · ∂L/∂a}. */
    public static Formula update(Graph graph, GradientStep gradientStep, int leaf) {
        return step(
                graph,
                gradientStep,
                leaf,
                Notation.term(graph, leaf),
                FormulaBuilder.name("η"),
                Formulas.gradient(graph, leaf));
    }

    /** {@code a ← −2 − 0.1 · (−3) = −1.7}, the same in numbers. */
    public static Formula updateInNumbers(Trace run, GradientStep gradientStep, int leaf) {
        Formula before = FormulaBuilder.number(run.data(leaf));
        Formula size = FormulaBuilder.number(Math.abs(gradientStep.rate()));
        Formula gradient = FormulaBuilder.number(run.grad(leaf));
        return FormulaBuilder.row(
                step(run.graph(), gradientStep, leaf, before, size, gradient),
                FormulaBuilder.sign(FormulaBuilder.EQUALS),
                FormulaBuilder.number(run.data(leaf) - gradientStep.rate() * run.grad(leaf)));
    }

    private static Formula step(
            Graph graph, GradientStep gradientStep, int leaf, Formula before, Formula rate, Formula gradient) {
        return FormulaBuilder.row(
                Notation.term(graph, leaf),
                FormulaBuilder.sign(FormulaBuilder.BECOMES),
                before,
                FormulaBuilder.sign(gradientStep.rate() < 0 ? FormulaBuilder.PLUS : FormulaBuilder.MINUS),
                FormulaBuilder.chainProduct(List.of(rate, gradient)));
    }

    private static Formula word(String word) {
        return FormulaBuilder.words(Messages.text("explain.chainRule." + word) + " ");
    }

    private static Formula captioned(Formula formula, String word) {
        return FormulaBuilder.captioned(formula, Messages.text("explain.chainRule." + word));
    }
}
