package backstep.explain;

import backstep.engine.GradientCheck;
import backstep.engine.Graph;
import java.util.List;

/** The computation of a central difference, with the numbers filled in. */
public final class CheckFormulas {

    /** So many digits of the difference are left when the two values of the root are subtracted. */
    private static final int DIGITS = 5;

    private static final int DIGITS_OF_NUDGE = 8;

    private static final Formula H = Maths.name("h");

    private CheckFormulas() {}

    /**
     * Line below line: the nudge, {@code h = 6.0554545e−6}; the difference in names, {@code (L(a + h) − L(a − h))/(2·h)};
     * and in numbers, {@code = (−7.999963667 − (−8.000036333))/(2·6.0554545e−6) = 6}. The values of the root have as many
     * digits as it takes to work this out by hand.
     */
    public static List<Formula> working(Graph graph, GradientCheck check) {
        Formula nudge = Maths.number(Numbers.digits(check.h(), DIGITS_OF_NUDGE));
        Formula node = Notation.term(graph, check.node(), Formulas.DIFFERENTIAL_LENGTH);
        Formula names = quotient(
                root(graph, Maths.sum(node, H)), root(graph, Maths.difference(node, H)), Maths.product(Maths.TWO, H));
        Formula numbers =
                quotient(value(check.above(), check), value(check.below(), check), Maths.product(Maths.TWO, nudge));
        return List.of(
                Maths.row(H, Maths.sign(Maths.EQUALS), nudge),
                names,
                Maths.row(
                        Maths.sign(Maths.EQUALS), numbers, Maths.sign(Maths.EQUALS), Maths.number(check.difference())));
    }

    private static Formula quotient(Formula above, Formula below, Formula width) {
        return new Formula.Fraction(Maths.difference(above, below), width);
    }

    private static Formula root(Graph graph, Formula at) {
        return Maths.call(Formulas.differential(graph, graph.root()).text(), at);
    }

    private static Formula value(double value, GradientCheck check) {
        double difference = Math.abs(check.above() - check.below());
        if (value == 0 || difference == 0 || !Double.isFinite(value) || !Double.isFinite(difference)) {
            return Maths.number(Numbers.full(value));
        }
        int digits = exponent(value) - exponent(difference) + DIGITS;
        return Maths.number(Numbers.digits(value, Math.max(DIGITS, digits)));
    }

    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(Math.abs(value)));
    }
}
