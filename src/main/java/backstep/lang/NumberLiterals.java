package backstep.lang;

/** Numbers as they are written: {@code 2}, {@code .5}, {@code 5.}, {@code 1e-3}, {@code 1_000}. */
final class NumberLiterals {

    /** Powers of ten, all exact. */
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** With this many digits an integer is exact in a double. */
    private static final int EXACT_DIGITS = 15;

    private NumberLiterals() {}

    /**
     * Where the number ends that starts at {@code start} with a digit or with a dot and a digit. The end is negated if
     * its exponent lacks digits.
     */
    static int end(String text, int start) {
        int end = digitsEnd(text, start);
        if (at(text, end) == '.' && !startsMember(text, end + 1)) {
            end = digitsEnd(text, end + 1);
        }
        char e = at(text, end);
        if (e != 'e' && e != 'E') {
            return end;
        }
        char sign = at(text, end + 1);
        int exponent = isSign(sign) ? end + 2 : end + 1;
        if (Characters.isDigit(at(text, exponent))) {
            return digitsEnd(text, exponent);
        }
        boolean nameFollows = Character.isUnicodeIdentifierPart(at(text, end + 1)) && at(text, end + 1) != 0;
        return nameFollows ? end : -exponent;
    }

    /** The value of a number; infinite if it is too large for a double. */
    static double value(String text, int start, int end) {
        long digits = 0;
        int count = 0;
        int dot = -1;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Characters.isDigit(c)) {
                digits = digits * 10 + (c - '0');
                count++;
            } else if (c == '.') {
                dot = at;
            } else {
                return anyValue(text, start, end);
            }
        }
        if (count > EXACT_DIGITS) {
            return anyValue(text, start, end);
        }
        // Both numbers are exact, so that the quotient is the correctly rounded value (Clinger, PLDI 1990).
        return dot < 0 ? digits : digits / POWERS_OF_TEN[end - dot - 1];
    }

    private static double anyValue(String text, int start, int end) {
        return Double.parseDouble(
                text.substring(start, end).replace("_", "").replace('−', '-').replace('–', '-'));
    }

    /** The shortest text that is read back as {@code value}, as Python writes exponents. */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no number can be written for " + value);
        }
        return Double.toString(value).replace('E', 'e');
    }

    /** A number for people, in full, with the signs that they read elsewhere in the program; whole ones without a point. */
    static String shown(double value) {
        String text = Double.toString(value).replace('E', 'e').replace('-', '−').replace("Infinity", "∞");
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (Characters.isDigit(at(text, end))
                || (at(text, end) == '_' && end > start && Characters.isDigit(at(text, end + 1)))) {
            end++;
        }
        return end;
    }

    /** Whether a name follows the dot, as in {@code 5.exp()}, and not an exponent, as in {@code 5.e3}. */
    private static boolean startsMember(String text, int start) {
        char c = at(text, start);
        if (c == 'e' || c == 'E') {
            char next = at(text, start + 1);
            return !Characters.isDigit(next) && !isSign(next);
        }
        return c == '_' || Character.isUnicodeIdentifierStart(c);
    }

    /** Exponents are copied with the true minus with which this program writes them: {@code 1.2346e−5}. */
    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c == '−' || c == '–';
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }
}
