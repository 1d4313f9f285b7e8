package backstep.explain;

import backstep.explain.Formula.Captioned;
import backstep.explain.Formula.Fraction;
import backstep.explain.Formula.Group;
import backstep.explain.Formula.Root;
import backstep.explain.Formula.Row;
import backstep.explain.Formula.Superscript;
import backstep.explain.Formula.Text;
import java.util.stream.Collectors;

/** Writes formulas in one line, with the parentheses that a line needs and a drawing does not. */
final class PlainText {

    private static final String RAISED_FROM = "0123456789−";
    private static final String RAISED_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

    private PlainText() {}

    static String of(Formula formula) {
        return switch (formula) {
            case Text text -> text.value();
            case Row row -> row.parts().stream().map(PlainText::of).collect(Collectors.joining());
            case Fraction fraction -> fraction(fraction);
            case Superscript power -> of(power.base()) + exponent(power.exponent());
            case Root root -> "√" + atLeast(Precedence.ATOM, root.radicand());
            case Captioned captioned -> of(captioned.content());
            case Group group -> group.open() + of(group.content()) + group.close();
        };
    }

    private static String fraction(Fraction fraction) {
        return atLeast(Precedence.PRODUCT, fraction.numerator()) + "/"
                + atLeast(Precedence.POWER, fraction.denominator());
    }

    private static String exponent(Formula exponent) {
        String text = of(exponent);
        return text.chars().allMatch(c -> RAISED_FROM.indexOf(c) >= 0)
                ? raised(text)
                : "^" + atLeast(Precedence.ATOM, exponent);
    }

    private static String raised(String digits) {
        return digits.chars()
                .map(c -> RAISED_TO.charAt(RAISED_FROM.indexOf(c)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String atLeast(Precedence wanted, Formula formula) {
        return Precedence.of(formula).compareTo(wanted) < 0 ? "(" + of(formula) + ")" : of(formula);
    }
}
