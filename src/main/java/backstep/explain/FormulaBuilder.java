package backstep.explain;

import backstep.explain.Formula.Captioned;
import backstep.explain.Formula.Fraction;
import backstep.explain.Formula.Group;
import backstep.explain.Formula.Role;
import backstep.explain.Formula.Row;
import backstep.explain.Formula.Superscript;
import backstep.explain.Formula.Text;
import backstep.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Puts formulas together and sets parentheses exactly where the reader needs them. */
final class FormulaBuilder {

    static final String PLUS = " + ";
    static final String MINUS = " − ";
    static final String TIMES = "·";
    /** The chain rule's sign between two derivatives, which stands wider. */
    static final String WIDE_TIMES = " · ";

    static final String NEGATIVE = "−";
    static final String EQUALS = " = ";
    static final String ADD_TO = " += ";
    static final String BECOMES = " ← ";
    /** Between a product and what is sent in its place. */
    static final String SENDS = " → ";

    static final Formula ZERO = number("0");
    static final Formula ONE = number("1");
    static final Formula TWO = number("2");

    private FormulaBuilder() {}

    static Formula name(String text) {
        return new Text(text, Role.NAME);
    }

    static Formula number(String text) {
        return new Text(text, Role.NUMBER);
    }

    static Formula number(double value) {
        return number(Numbers.brief(value));
    }

    static Formula sign(String text) {
        return new Text(text, Role.OPERATOR);
    }

    static Formula words(String text) {
        return new Text(text, Role.WORD);
    }

    /** Side by side, just as they are. */
    static Formula row(Formula... parts) {
        return new Row(List.of(parts));
    }

    static Formula sum(Formula left, Formula right) {
        return row(left, sign(PLUS), term(right));
    }

    /** What is added to something: a negative number stands in parentheses. */
    static Formula term(Formula formula) {
        return after(Precedence.SUM, formula);
    }

    static Formula difference(Formula left, Formula right) {
        return row(left, sign(MINUS), after(Precedence.PRODUCT, right));
    }

    static Formula product(Formula left, Formula right) {
        return row(factor(left), sign(TIMES), factor(right));
    }

    /** Numbers multiplied by the chain rule: {@code (−3) · (−2)}. */
    static Formula chainProduct(List<Formula> factors) {
        List<Formula> row = new ArrayList<>();
        for (Formula factor : factors) {
            if (!row.isEmpty()) {
                row.add(sign(WIDE_TIMES));
            }
            row.add(factors.size() > 1 ? factor(factor) : factor);
        }
        return new Row(row);
    }

    static Formula negative(Formula formula) {
        return row(sign(NEGATIVE), after(Precedence.PRODUCT, formula));
    }

    static Formula power(Formula base, Formula exponent) {
        return new Superscript(atLeast(Precedence.ATOM, base), exponent);
    }

    static Formula square(Formula base) {
        return power(base, TWO);
    }

    static Formula oneOver(Formula denominator) {
        return new Fraction(ONE, denominator);
    }

    static Formula call(String function, Formula... arguments) {
        List<Formula> inside = new ArrayList<>(List.of(arguments[0]));
        for (int index = 1; index < arguments.length; index++) {
            inside.add(words(", "));
            inside.add(arguments[index]);
        }
        Formula content = inside.size() == 1 ? inside.getFirst() : new Row(inside);
        return row(new Text(function, Role.FUNCTION), parenthesized(content));
    }

    static Formula bars(Formula content) {
        return new Group("|", content, "|");
    }

    /** ∂y/∂x. */
    static Formula partial(Formula of, Formula by) {
        return new Fraction(differential(of), differential(by));
    }

    static Formula captioned(Formula content, String caption) {
        return new Captioned(content, caption);
    }

    /** The parts with a sign between each two; a part that says the same as the one before is left out. */
    static Formula chain(String sign, List<Formula> parts) {
        List<Formula> row = new ArrayList<>();
        String last = "";
        for (Formula part : parts) {
            String text = part.text();
            if (!text.equals(last)) {
                if (!row.isEmpty()) {
                    row.add(sign(sign));
                }
                row.add(part);
            }
            last = text;
        }
        return new Row(row);
    }

    static Formula atLeast(Precedence wanted, Formula formula) {
        return Precedence.of(formula).compareTo(wanted) < 0 ? parenthesized(formula) : formula;
    }

    /** Every negative factor stands in parentheses, the first one too: a learner must not take its sign for a minus. */
    static Formula factor(Formula formula) {
        return after(Precedence.PRODUCT, formula);
    }

    private static Formula parenthesized(Formula formula) {
        return new Group("(", formula, ")");
    }

    private static Formula after(Precedence wanted, Formula formula) {
        return Precedence.startsWithMinus(formula) ? parenthesized(formula) : atLeast(wanted, formula);
    }

    private static Formula differential(Formula formula) {
        return row(new Text("∂", Role.FUNCTION), atLeast(Precedence.ATOM, formula));
    }
}
