package backstep.explain;

import backstep.engine.Graph;
import backstep.engine.analysis.GradientCheck;
import backstep.text.Numbers;
import java.util.List;

/** The computation of a central difference, with the numbers filled in. */
public final class CheckFormulas {

    /** How many digits of the difference are left when the two values of the root are subtracted. */
    private static final int DIGITS = 5;

    private static final int DIGITS_OF_NUDGE = 8;

    private static final Formula H = FormulaBuilder.name("h");
    private static final Formula EQUALS = FormulaBuilder.sign(FormulaBuilder.EQUALS);

    private CheckFormulas() {}

    /**
     * Line below line: the nudge, {@code h = 6.0554545e−6}; the difference in names, {@code (L(a + h) − L(a − h))/(2·h)};
     * and in numbers, {@code = (−7.999963667 − (−8.000036333))/(2·6.0554545e−6) = 6}. The values of the root have as many
     * digits as it takes to work this out by hand.
     */
    public static List<Formula> working(Graph graph, GradientCheck check) {
        Formula nudge = FormulaBuilder.number(Numbers.digits(check.h(), DIGITS_OF_NUDGE));
        Formula node = Notation.term(graph, check.node(), Formulas.DIFFERENTIAL_LENGTH);
        Formula names = quotient(
                root(graph, check, FormulaBuilder.sum(node, H)),
                root(graph, check, FormulaBuilder.difference(node, H)),
                FormulaBuilder.product(FormulaBuilder.TWO, H));
        Formula numbers = quotient(
                value(check.above(), check),
                value(check.below(), check),
                FormulaBuilder.product(FormulaBuilder.TWO, nudge));
        return List.of(
                FormulaBuilder.row(H, EQUALS, nudge),
                names,
                FormulaBuilder.row(EQUALS, numbers, EQUALS, FormulaBuilder.number(check.difference())));
    }

    private static Formula quotient(Formula above, Formula below, Formula width) {
        return new Formula.Fraction(FormulaBuilder.difference(above, below), width);
    }

    private static Formula root(Graph graph, GradientCheck check, Formula at) {
        return FormulaBuilder.call(CheckedFunction.of(graph, check.node()).text(), at);
    }

    private static Formula value(double value, GradientCheck check) {
        double difference = Math.abs(check.above() - check.below());
        if (value == 0 || difference == 0 || !Double.isFinite(value) || !Double.isFinite(difference)) {
            return FormulaBuilder.number(Numbers.full(value));
        }
        int digits = exponent(value) - exponent(difference) + DIGITS;
        return FormulaBuilder.number(Numbers.digits(value, Math.max(DIGITS, digits)));
    }

    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(Math.abs(value)));
    }
}
