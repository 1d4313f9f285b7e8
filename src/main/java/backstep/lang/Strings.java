package backstep.lang;

import java.util.Locale;

/** Python's string literals. */
final class Strings {

    private Strings() {}

    /** What a whole string literal stands for: without prefix and quotation marks, with the usual escapes undone. */
    static String content(String literal) {
        int first = 0;
        while (Characters.isAsciiNamePart(literal.charAt(first))) {
            first++;
        }
        boolean raw = literal.substring(0, first).toLowerCase(Locale.ROOT).contains("r");
        int quotes = isTripled(literal, first) ? 3 : 1;
        String inner = literal.substring(first + quotes, literal.length() - quotes);
        return raw || inner.indexOf('\\') < 0 ? inner : unescape(inner);
    }

    private static boolean isTripled(String literal, int first) {
        String quote = literal.substring(first, first + 1);
        return literal.length() - first >= 6 && literal.startsWith(quote.repeat(3), first);
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                plain.append(escaped(text.charAt(at)));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case '\\', '\'', '"' -> Character.toString(c);
            default -> "\\" + c;
        };
    }
}
