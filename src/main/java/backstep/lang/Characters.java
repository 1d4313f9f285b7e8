package backstep.lang;

import java.util.Optional;

/** What single characters mean in the language. */
final class Characters {

    private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char SUPERSCRIPT_MINUS = '⁻';

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
    }

    static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    /** Spaces outside ASCII, such as the one that does not break, and separators of lines that editors do not count. */
    static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Where the name that starts at {@code start} ends. */
    static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isAsciiNamePart(c)) {
                end++;
            } else if (c >= 128 && isNamePart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            } else {
                break;
            }
        }
        return end;
    }

    static boolean isNameStart(String text, int at) {
        return Character.isUnicodeIdentifierStart(text.codePointAt(at));
    }

    /** The raised dot is part of names in Unicode, but here it multiplies. Invisible characters are no part of names. */
    private static boolean isNamePart(int c) {
        boolean part = Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && c != '·';
        return part || isSubscript(c);
    }

    /** Lowered digits, as in {@code x₁}, belong to names. */
    private static boolean isSubscript(int c) {
        return c >= '₀' && c <= '₉';
    }

    /** The signs that close what a curly quotation mark opens; empty if the character is none. */
    static Optional<String> closingQuotes(char c) {
        return switch (c) {
            case '“', '”', '„', '«' -> Optional.of("“”»");
            case '‘', '’', '‚' -> Optional.of("‘’");
            default -> Optional.empty();
        };
    }

    /** Whether the letters before a quotation mark belong to the string, {@code f'…'}. */
    static boolean isStringPrefix(String text, int start, int end) {
        if (end - start > 2) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if ("fFrRbBuU".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The operator that a typographic sign stands for; {@link TokenKind#OTHER} if none. */
    static TokenKind operator(char c) {
        return switch (c) {
            case '−', '–' -> TokenKind.MINUS;
            case '×', '·', '⋅', '∗' -> TokenKind.STAR;
            case '÷', '∕' -> TokenKind.SLASH;
            case '←', '≔' -> TokenKind.ASSIGN;
            case '≤', '≥', '≠', '≈' -> TokenKind.COMPARISON;
            default -> TokenKind.OTHER;
        };
    }

    static boolean isSuperscript(char c) {
        return c == SUPERSCRIPT_MINUS || SUPERSCRIPT_DIGITS.indexOf(c) >= 0;
    }

    static int superscriptEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && SUPERSCRIPT_DIGITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Raised digits as plain ones, with a minus sign where there is one. */
    static String plainDigits(String superscript) {
        StringBuilder plain = new StringBuilder(superscript.length());
        for (int at = 0; at < superscript.length(); at++) {
            int digit = SUPERSCRIPT_DIGITS.indexOf(superscript.charAt(at));
            plain.append(digit < 0 ? '-' : (char) ('0' + digit));
        }
        return plain.toString();
    }
}
