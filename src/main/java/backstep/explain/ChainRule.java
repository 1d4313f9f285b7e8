package backstep.explain;

import backstep.engine.Contribution;
import backstep.engine.Gathering;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.engine.analysis.StandardFigures;
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
        return rule(graph, node, slot, FormulaBuilder.ADD_TO);
    }

    /** The same for a contribution; with {@code =} where the rules of its run say so. */
    public static Formula rule(Graph graph, Contribution sent) {
        boolean adds = sent.gathering() == Gathering.ADD;
        return rule(graph, sent.source(), sent.slot(), adds ? FormulaBuilder.ADD_TO : FormulaBuilder.EQUALS);
    }

    private static Formula rule(Graph graph, int node, int slot, String gathering) {
        return FormulaBuilder.row(
                Formulas.gradient(graph, graph.operand(node, slot)),
                FormulaBuilder.sign(gathering),
                Formulas.partial(graph, node, slot),
                FormulaBuilder.sign(FormulaBuilder.WIDE_TIMES),
                Formulas.gradient(graph, node));
    }

    /** {@code = (−3) · (−2) = 6}, the line below {@link #rule}, with the word for each number below it. */
    public static Formula ruleInNumbers(Contribution sent) {
        Formula numbers = FormulaBuilder.row(
                FormulaBuilder.sign(FormulaBuilder.EQUALS),
                captioned(FormulaBuilder.factor(FormulaBuilder.number(sent.local())), "local"),
                FormulaBuilder.sign(FormulaBuilder.WIDE_TIMES),
                captioned(FormulaBuilder.factor(FormulaBuilder.number(sent.incoming())), "incoming"),
                gives(sent),
                captioned(FormulaBuilder.number(sent.amount()), "contribution"));
        return judged(sent, numbers);
    }

    /** {@code (−3) · (−2)}, local derivative times incoming gradient. */
    public static Formula product(Contribution sent) {
        return FormulaBuilder.chainProduct(
                List.of(FormulaBuilder.number(sent.local()), FormulaBuilder.number(sent.incoming())));
    }

    /** {@code (−3) · (−2) = 6}, local derivative times incoming gradient, and what comes out. */
    public static Formula contribution(Contribution sent) {
        return judged(sent, FormulaBuilder.row(product(sent), gives(sent), FormulaBuilder.number(sent.amount())));
    }

    /** An equals sign; an arrow where rules send something else than the product. */
    private static Formula gives(Contribution sent) {
        boolean isProduct = StandardFigures.same(sent.amount(), sent.local() * sent.incoming());
        boolean isClosedGate = sent.local() == 0 && sent.amount() == 0;
        return FormulaBuilder.sign(isProduct || isClosedGate ? FormulaBuilder.EQUALS : FormulaBuilder.SENDS);
    }

    /** {@code 1 · 1 = 1 (right: (−1) · 1 = −1)}, an amount that the chain rule does not send with the one that it does. */
    private static Formula judged(Contribution sent, Formula written) {
        if (!sent.isWrong()) {
            return written;
        }
        Formula right = FormulaBuilder.row(
                FormulaBuilder.chainProduct(
                        List.of(FormulaBuilder.number(sent.standardLocal()), FormulaBuilder.number(sent.incoming()))),
                FormulaBuilder.sign(FormulaBuilder.EQUALS),
                FormulaBuilder.number(sent.standardAmount()));
        return RuleSentences.beside(written, right);
    }

    /** {@code local (−3) · incoming (−2) = 6}, the same with the words in the line. */
    public static Formula contributionInWords(Contribution sent) {
        Formula words = FormulaBuilder.row(
                word("local"),
                FormulaBuilder.factor(FormulaBuilder.number(sent.local())),
                FormulaBuilder.sign(FormulaBuilder.WIDE_TIMES),
                word("incoming"),
                FormulaBuilder.factor(FormulaBuilder.number(sent.incoming())),
                gives(sent),
                FormulaBuilder.number(sent.amount()));
        return judged(sent, words);
    }

    /**
     * {@code 0 + 6 = 6}, the gradient before, what was added, and the gradient after; {@code 6 (replaces 4; the chain rule
     * adds)} where the rules put it in the place of what was there.
     */
    public static Formula runningSum(Contribution sent) {
        if (sent.replaces()) {
            return FormulaBuilder.row(
                    captioned(FormulaBuilder.number(sent.after()), "contribution"),
                    FormulaBuilder.words(RuleSentences.replacing(sent)));
        }
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
