package backstep.data;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for formulas, and run: those that begin with {@code = + - @}, the wide forms of
 * these, a tab or an end of line (OWASP, "CSV Injection"). They are written with an apostrophe before them, which
 * spreadsheets read as the sign of a text, and read without it. Numbers are what they are.
 */
final class CsvFormulas {

    private static final Pattern FORMULA = Pattern.compile("'*+(?:[\\t\\r\\n]|[\\s\\p{Z}]*+[=+\\-@＝＋－＠])");

    private CsvFormulas() {}

    /** A text such that no spreadsheet computes anything. */
    static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that {@link #harmless} was given. */
    static String plain(String written) {
        boolean marked = written.startsWith("'") && isFormula(written.substring(1));
        return marked ? written.substring(1) : written;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).lookingAt() && !isNumber(text);
    }

    private static boolean isNumber(String text) {
        return !Character.isWhitespace(text.charAt(0)) && isWritten(text);
    }

    private static boolean isWritten(String text) {
        return text.equals("-Infinity") || DecimalNumber.isWritten(text);
    }
}
