package backstep.ui.expression.graph;

/** Names of which several differ by a number at their end. */
final class NumberedName {

    private NumberedName() {}

    /** {@code neuron 12} is one of those called neuron. */
    static String stem(String name) {
        int digits = name.length();
        while (digits > 0 && isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        int end = digits;
        while (digits < name.length() && end > 0 && separates(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || "_#.-".indexOf(c) >= 0;
    }
}
