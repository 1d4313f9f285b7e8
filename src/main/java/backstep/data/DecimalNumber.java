package backstep.data;

import java.util.OptionalDouble;

/**
 * Numbers as people write them: the one reader of all that is typed into fields or stands in files.
 *
 * <p>A number has an optional sign, digits with at most one decimal mark, and an optional power of ten:
 * {@code 3}, {@code -0.5}, {@code .5}, {@code 1.}, {@code +1}, {@code 2e-3}, {@code −4} with a true minus. Spaces around
 * it do not count. What only Java takes for a number is none: {@code 3d}, {@code 0.4f}, {@code 0x1p2}, {@code NaN},
 * {@code Infinity}; nor are {@code 1_000}, {@code 1,000}, {@code 12 %}, and what is too large for a double.
 */
public final class DecimalNumber {

    private static final char TRUE_MINUS = '−';

    private final String text;
    private final char mark;
    private int place;

    private DecimalNumber(String text, char mark) {
        this.text = text;
        this.mark = mark;
    }

    /** The number that a text says, always finite; empty if it says none. */
    public static OptionalDouble parse(String text) {
        return parse(text, '.');
    }

    /**
     * The same with another decimal mark.
     *
     * @param mark what stands before the decimals, such as the comma of {@code 0,5}
     */
    public static OptionalDouble parse(String text, char mark) {
        if (!isWritten(text, mark)) {
            return OptionalDouble.empty();
        }
        String number = plain(text);
        double value = Double.parseDouble(number.replace(mark, '.'));
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Whether a text is written as a number, be it one that is too large for a double. */
    public static boolean isWritten(String text) {
        return isWritten(text, '.');
    }

    private static boolean isWritten(String text, char mark) {
        return new DecimalNumber(plain(text), mark).isNumber();
    }

    private static String plain(String text) {
        return stripped(text).replace(TRUE_MINUS, '-');
    }

    /** Without the spaces around it, among them those that do not break a line, which Java leaves. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isNumber() {
        sign();
        int digits = digits();
        if (skip(mark)) {
            digits += digits();
        }
        return digits > 0 && exponent() && place == text.length();
    }

    /** Whether no power of ten follows, or a whole one. */
    private boolean exponent() {
        if (!skip('e') && !skip('E')) {
            return true;
        }
        sign();
        return digits() > 0;
    }

    private void sign() {
        if (!skip('-')) {
            skip('+');
        }
    }

    private int digits() {
        int start = place;
        while (place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9') {
            place++;
        }
        return place - start;
    }

    private boolean skip(char c) {
        boolean isThere = place < text.length() && text.charAt(place) == c;
        place += isThere ? 1 : 0;
        return isThere;
    }
}
