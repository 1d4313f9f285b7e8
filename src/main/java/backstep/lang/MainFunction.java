package backstep.lang;

import java.util.Set;

/**
 * Finds functions that are only there to hold a program: {@code def main():} without parameters or result, which is
 * called once, at the end of the text. Its body is read where it stands.
 */
final class MainFunction {

    private static final Set<String> RETURNING = Set.of("return", "yield", "global", "nonlocal");

    private final Tokens tokens;
    private final Symbols symbols;

    MainFunction(Tokens tokens, Symbols symbols) {
        this.tokens = tokens;
        this.symbols = symbols;
    }

    /**
     * The colon before the body of such a function; negative if it is another one.
     *
     * @param def the word {@code def}
     * @param end the end of its last line
     */
    int colon(int def, int end) {
        if (tokens.kind(def + 2) != TokenKind.OPEN || tokens.kind(def + 3) != TokenKind.CLOSE) {
            return -1;
        }
        int colon = def + 4;
        while (tokens.kind(colon) != TokenKind.COLON) {
            if (tokens.kind(colon).endsStatement()) {
                return -1;
            }
            colon++;
        }
        // Python lets no further function begin in the same line, and looking into each would take long.
        boolean holdsLines = !isWord(colon + 1, "def");
        return holdsLines && !isDecorated(def) && !returns(colon, end) && isCalledLast(def, end) ? colon : -1;
    }

    private boolean isDecorated(int def) {
        int token = def - 2;
        while (token >= 0 && tokens.kind(token) != TokenKind.NEWLINE) {
            token--;
        }
        return def >= 2 && tokens.kind(token + 1) == TokenKind.OTHER;
    }

    private boolean returns(int from, int end) {
        for (int token = from; token < end; token++) {
            if (tokens.kind(token) == TokenKind.KEYWORD && RETURNING.contains(word(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the call comes after the function, perhaps under {@code if __name__ == "__main__":}. */
    private boolean isCalledLast(int def, int end) {
        int token = past(end);
        if (tokens.kind(token) == TokenKind.KEYWORD
                && word(token).equals("if")
                && word(token + 1).equals("__name__")) {
            while (tokens.kind(token) != TokenKind.COLON && tokens.kind(token) != TokenKind.END) {
                token++;
            }
            token = past(token + 1);
        }
        return tokens.symbol(token) == tokens.symbol(def + 1)
                && tokens.kind(token + 1) == TokenKind.OPEN
                && tokens.kind(token + 2) == TokenKind.CLOSE
                && tokens.kind(past(token + 3)) == TokenKind.END;
    }

    private int past(int from) {
        int token = from;
        while (tokens.kind(token) == TokenKind.NEWLINE || tokens.kind(token) == TokenKind.SEMICOLON) {
            token++;
        }
        return token;
    }

    private boolean isWord(int token, String word) {
        return tokens.kind(token) == TokenKind.KEYWORD && word(token).equals(word);
    }

    private String word(int token) {
        int symbol = tokens.symbol(token);
        return symbol == Tokens.NO_SYMBOL ? "" : symbols.name(symbol);
    }
}
