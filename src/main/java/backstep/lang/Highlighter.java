package backstep.lang;

import org.jspecify.annotations.Nullable;

/** Tells an editor which words of a text to colour. */
public final class Highlighter {

    /** Takes the words one by one. */
    @FunctionalInterface
    public interface Words {
        /**
         * Takes a word.
         *
         * @param end the offset after its last character
         */
        void word(WordKind kind, int start, int end);
    }

    private Highlighter() {}

    /**
     * Hands over all words to be coloured in the order of the text, and none of a text that is too long to compile.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static void words(String text, Words words) {
        if (text.length() > Language.LONGEST_TEXT) {
            return;
        }
        Tokens tokens = Lexer.tokens(text, new Symbols());
        int end = 0;
        for (int token = 0; token < tokens.count(); token++) {
            comments(text, end, tokens.start(token), words);
            WordKind kind = kind(tokens, token);
            end = tokens.end(token);
            if (kind != null && end > tokens.start(token)) {
                words.word(kind, tokens.start(token), end);
            }
        }
    }

    /** Comments are no words of the language; they stand between words. */
    private static void comments(String text, int from, int to, Words words) {
        int start = text.indexOf('#', from, to);
        while (start >= 0) {
            int end = Math.min(LineBounds.end(text, start), to);
            words.word(WordKind.COMMENT, start, end);
            start = text.indexOf('#', end, to);
        }
    }

    private static @Nullable WordKind kind(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case NUMBER, UNFINISHED_NUMBER -> WordKind.NUMBER;
            case NAME -> tokens.kind(token + 1) == TokenKind.OPEN ? WordKind.FUNCTION : WordKind.NAME;
            case KEYWORD -> WordKind.KEYWORD;
            case STRING, UNFINISHED_STRING -> WordKind.STRING;
            case PLUS, MINUS, STAR, SLASH, POWER, SUPERSCRIPT, ASSIGN, UPDATE, COMPARISON -> WordKind.OPERATOR;
            case OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COMMA, DOT, COLON, OTHER, SEMICOLON, NEWLINE, END -> null;
        };
    }
}
