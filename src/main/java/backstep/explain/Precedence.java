package backstep.explain;

import backstep.explain.Formula.Captioned;
import backstep.explain.Formula.Fraction;
import backstep.explain.Formula.Group;
import backstep.explain.Formula.Root;
import backstep.explain.Formula.Row;
import backstep.explain.Formula.Superscript;
import backstep.explain.Formula.Text;
import java.util.Comparator;

/** How tightly a formula holds together, which decides where parentheses are needed; loosest first. */
enum Precedence {
    RELATION,
    SUM,
    PRODUCT,
    POWER,
    ATOM;

    static Precedence of(Formula formula) {
        return switch (formula) {
            case Text text -> ofText(text);
            case Row row ->
                row.parts().stream()
                        .map(Precedence::of)
                        .min(Comparator.naturalOrder())
                        .orElse(ATOM);
            case Fraction _ -> PRODUCT;
            case Superscript _ -> POWER;
            case Root _ -> ATOM;
            case Group _ -> ATOM;
            case Captioned captioned -> of(captioned.content());
        };
    }

    /** Whether the line begins with a minus sign, which must not stand right after another sign. */
    static boolean startsWithMinus(Formula formula) {
        return switch (formula) {
            case Text text -> text.value().startsWith("−");
            case Row row ->
                !row.parts().isEmpty() && startsWithMinus(row.parts().getFirst());
            case Fraction fraction -> startsWithMinus(fraction.numerator());
            case Superscript power -> startsWithMinus(power.base());
            case Root _ -> false;
            case Group _ -> false;
            case Captioned captioned -> startsWithMinus(captioned.content());
        };
    }

    private static Precedence ofText(Text text) {
        return switch (text.role()) {
            case NAME, FUNCTION -> ATOM;
            case NUMBER -> text.value().startsWith("−") || text.value().contains("e") ? PRODUCT : ATOM;
            case WORD -> RELATION;
            case OPERATOR -> ofSign(text.value());
        };
    }

    private static Precedence ofSign(String sign) {
        return switch (sign) {
            case FormulaBuilder.PLUS, FormulaBuilder.MINUS -> SUM;
            case FormulaBuilder.TIMES, FormulaBuilder.NEGATIVE -> PRODUCT;
            default -> RELATION;
        };
    }
}
