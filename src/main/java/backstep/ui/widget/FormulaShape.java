package backstep.ui.widget;

import backstep.explain.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * What formulas have in common that are set with the same nodes, and what is written in them.
 *
 * @param structure equal for formulas that differ in nothing but their words
 * @param words all texts in the order in which they are set
 */
record FormulaShape(String structure, List<String> words) {

    static FormulaShape of(List<Formula> parts) {
        StringBuilder structure = new StringBuilder();
        List<String> words = new ArrayList<>();
        parts.forEach(part -> read(part, structure, words));
        return new FormulaShape(structure.toString(), words);
    }

    private static void read(Formula formula, StringBuilder structure, List<String> words) {
        structure.append(formula.getClass().getSimpleName()).append('(');
        switch (formula) {
            case Formula.Text(String value, Formula.Role role) -> {
                structure.append(role);
                words.add(value);
            }
            case Formula.Row(List<Formula> parts) -> parts.forEach(part -> read(part, structure, words));
            case Formula.Fraction(Formula numerator, Formula denominator) -> {
                read(numerator, structure, words);
                read(denominator, structure, words);
            }
            case Formula.Superscript(Formula base, Formula exponent) -> {
                read(base, structure, words);
                read(exponent, structure, words);
            }
            case Formula.Root(Formula radicand) -> {
                words.add(FormulaPart.ROOT);
                read(radicand, structure, words);
            }
            case Formula.Captioned(Formula content, String caption) -> {
                read(content, structure, words);
                words.add(caption);
            }
            case Formula.Group(String open, Formula content, String close) -> {
                words.add(open);
                read(content, structure, words);
                words.add(close);
            }
        }
        structure.append(')');
    }
}
