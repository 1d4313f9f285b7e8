package backstep.ui.widget;

import backstep.data.DecimalNumber;
import backstep.text.Messages;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What a text in a field for a number says: a number, or why it says none. */
sealed interface NumberText {

    record Value(double value) implements NumberText {}

    /**
     * No number.
     *
     * @param reason what is wrong, and how to mend it
     */
    record Refused(String reason) implements NumberText {}

    /**
     * Reads a text as {@link DecimalNumber} does, and says of what is none how it can be mended.
     */
    static NumberText of(String text) {
        String stripped = text.strip().replace('−', '-');
        if (!DecimalNumber.isWritten(text)) {
            return new Refused(Grammar.complaint(stripped));
        }
        OptionalDouble value = DecimalNumber.parse(text);
        if (value.isEmpty()) {
            return refused("large");
        }
        boolean vanished =
                value.getAsDouble() == 0 && Grammar.NOT_ZERO.matcher(stripped).lookingAt();
        return vanished ? refused("small") : new Value(value.getAsDouble());
    }

    private static Refused refused(String key) {
        return new Refused(Messages.text("ui.number." + key));
    }

    /** The ways in which people and other programs write numbers. */
    final class Grammar {

        private static final Pattern NOT_ZERO = Pattern.compile("[+-]?[0.]*+[1-9]");
        private static final Pattern THOUSANDS =
                Pattern.compile("[+-]?[1-9]\\d{0,2}([,_ ’'\u00a0\u2009\u202f]\\d{3})++(\\.\\d*+)?");
        private static final Pattern COMMA = Pattern.compile("[+-]?\\d*+,\\d++([eE][+-]?\\d++)?");
        private static final Pattern UNDERSCORES = Pattern.compile("[\\d.eE+-]*+_[\\d._eE+-]*+");
        private static final Pattern SUFFIX = Pattern.compile("(.*)[dDfFlLjJ]");
        private static final Pattern OPEN = Pattern.compile("[+-]?(\\d++\\.?+\\d*+|\\.\\d++)[eE][+-]?");
        private static final Pattern NOTHING = Pattern.compile("(?i)[+-]?(nan|inf|infinity|∞)");
        private static final Pattern HEXADECIMAL = Pattern.compile("(?i)[+-]?0x.*");

        private Grammar() {}

        private static String complaint(String text) {
            if (text.isEmpty()) {
                return Messages.text("ui.number.empty");
            }
            if (THOUSANDS.matcher(text).matches()) {
                return thousands(text);
            }
            if (COMMA.matcher(text).matches()) {
                return Messages.text("lang.decimalComma", text.replace(',', '.'));
            }
            if (UNDERSCORES.matcher(text).matches()) {
                return Messages.text("ui.number.separators", text.replace("_", ""));
            }
            var suffix = SUFFIX.matcher(text);
            if (suffix.matches() && DecimalNumber.isWritten(suffix.group(1))) {
                return Messages.text("ui.number.suffix", suffix.group(1).strip());
            }
            if (OPEN.matcher(text).matches()) {
                return Messages.text("ui.number.exponent", text);
            }
            if (NOTHING.matcher(text).matches()) {
                return Messages.text("ui.number.finite", text);
            }
            return HEXADECIMAL.matcher(text).matches()
                    ? Messages.text("ui.number.hexadecimal")
                    : Messages.text("ui.number.other", text);
        }

        /** One comma may be meant as either. */
        private static String thousands(String text) {
            String joined = text.replaceAll("[^\\d.+-]", "");
            boolean ambiguous = COMMA.matcher(text).matches();
            return ambiguous
                    ? Messages.text("ui.number.ambiguous", joined, text.replace(',', '.'))
                    : Messages.text("ui.number.separators", joined);
        }
    }
}
