package backstep.export;

import backstep.explain.Formula;

/** Writes formulas as MathML Core, which browsers set and read aloud by themselves: https://www.w3.org/TR/mathml-core/. */
final class MathText {

    private MathText() {}

    static void write(Formula formula, Markup markup) {
        markup.open("math").attribute("displaystyle", "true");
        part(formula, markup);
        markup.close();
    }

    private static void part(Formula formula, Markup markup) {
        switch (formula) {
            case Formula.Text(String value, Formula.Role role) -> text(value, role, markup);
            case Formula.Row row -> element("mrow", markup, row.parts().toArray(Formula[]::new));
            case Formula.Fraction(Formula numerator, Formula denominator) ->
                element("mfrac", markup, numerator, denominator);
            case Formula.Superscript(Formula base, Formula exponent) -> element("msup", markup, base, exponent);
            case Formula.Root(Formula radicand) -> element("msqrt", markup, radicand);
            case Formula.Group(String open, Formula content, String close) -> {
                markup.open("mrow");
                leaf("mo", open, markup);
                part(content, markup);
                leaf("mo", close, markup);
                markup.close();
            }
            case Formula.Captioned(Formula content, String caption) -> {
                markup.open("munder");
                part(content, markup);
                leaf("mtext", caption, markup);
                markup.close();
            }
        }
    }

    private static void element(String name, Markup markup, Formula... parts) {
        markup.open(name);
        for (Formula part : parts) {
            part(part, markup);
        }
        markup.close();
    }

    /** Spaces around signs are the browser's; those of words are kept. */
    private static void text(String value, Formula.Role role, Markup markup) {
        switch (role) {
            case NAME, FUNCTION -> leaf("mi", value, markup);
            case NUMBER -> leaf("mn", value, markup);
            case OPERATOR -> leaf("mo", value.strip(), markup);
            case WORD -> leaf("mtext", value.replace(' ', '\u00A0'), markup);
        }
    }

    private static void leaf(String name, String text, Markup markup) {
        markup.open(name).text(text).close();
    }
}
