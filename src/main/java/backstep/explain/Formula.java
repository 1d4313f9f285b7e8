package backstep.explain;

import java.util.List;

/**
 * A small piece of set mathematics: a tree that a window draws with real fractions and superscripts and that {@link
 * #text} writes in one line. Texts bring the spaces that belong around them ({@code " = "}), so drawing a row is putting
 * its parts side by side.
 */
public sealed interface Formula {

    /** What a piece of text is, for colours and fonts. */
    enum Role {
        /** The name of a node. */
        NAME,
        NUMBER,
        /** A sign between or before terms, with its spaces. */
        OPERATOR,
        /** The name of a function, or the ∂ of a derivative. */
        FUNCTION,
        /** Plain words, such as " if ". */
        WORD
    }

    /** A piece of text without inner structure. */
    record Text(String value, Role role) implements Formula {}

    /** Parts side by side on one base line. */
    record Row(List<Formula> parts) implements Formula {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** One formula above another, with a bar between them. */
    record Fraction(Formula numerator, Formula denominator) implements Formula {}

    /** A formula raised to the power of another. */
    record Superscript(Formula base, Formula exponent) implements Formula {}

    /** A square root. */
    record Root(Formula radicand) implements Formula {}

    /** A formula between two signs: parentheses, or the bars of |x|. */
    record Group(String open, Formula content, String close) implements Formula {}

    /** A formula with a word below it that says what it is. In one line the word is left out. */
    record Captioned(Formula content, String caption) implements Formula {}

    /** The formula in one line, for terminals, tooltips and screen readers: {@code ∂e/∂a = b = −3}. */
    default String text() {
        return PlainText.of(this);
    }
}
