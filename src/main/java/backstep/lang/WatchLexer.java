package backstep.lang;

import backstep.text.Messages;

/**
 * Prepares the words of a measure for the grammar of expressions: {@code a.grad} becomes one name, the bars of
 * {@code |x|} a call of {@code abs}, and the ends of lines go.
 */
final class WatchLexer {

    private final String text;
    private final Tokens plain;
    private final Symbols symbols;
    private final Tokens words;
    private int openBars;

    private WatchLexer(String text, Tokens plain, Symbols symbols) {
        this.text = text;
        this.plain = plain;
        this.symbols = symbols;
        this.words = new Tokens(plain.count() + 8);
    }

    static Tokens of(String text, Symbols symbols) throws SyntaxException {
        return new WatchLexer(text, Lexer.tokens(text, symbols), symbols).run();
    }

    private Tokens run() throws SyntaxException {
        int token = 0;
        while (token < plain.count()) {
            token += take(token);
        }
        return words;
    }

    /** Takes over the word, or the words that make one, and says how many those were. */
    private int take(int token) throws SyntaxException {
        switch (plain.kind(token)) {
            case NAME -> {
                if (isFigure(token + 1)) {
                    int symbol = symbols.intern(
                            attributed(token), 0, attributed(token).length());
                    words.add(TokenKind.NAME, plain.start(token), plain.end(token + 2), symbol);
                    return 3;
                }
                copy(token);
            }
            case DOT -> {
                if (isFigure(token)) {
                    String attribute = symbols.name(plain.symbol(token + 1));
                    throw SyntaxException.of(
                            plain.start(token),
                            plain.end(token + 1),
                            Messages.quoting("lang.measure.attribute", attribute));
                }
                copy(token);
            }
            case OTHER -> other(token);
            case NEWLINE -> {}
            case END -> end(token);
            default -> copy(token);
        }
        return 1;
    }

    private String attributed(int token) {
        return symbols.name(plain.symbol(token)) + "." + symbols.name(plain.symbol(token + 2));
    }

    /** Whether {@code .data} or {@code .grad} stands here, and no call of that name. */
    private boolean isFigure(int token) {
        if (token + 2 >= plain.count()
                || plain.kind(token) != TokenKind.DOT
                || plain.kind(token + 1) != TokenKind.NAME) {
            return false;
        }
        String name = symbols.name(plain.symbol(token + 1));
        return (name.equals("data") || name.equals("grad")) && plain.kind(token + 2) != TokenKind.OPEN;
    }

    private void other(int token) {
        switch (text.charAt(plain.start(token))) {
            case '≤', '≥', '≠' ->
                words.add(TokenKind.COMPARISON, plain.start(token), plain.end(token), Tokens.NO_SYMBOL);
            case '|' -> bar(token);
            default -> copy(token);
        }
    }

    private void bar(int token) {
        int start = plain.start(token);
        int end = plain.end(token);
        if (openBars > 0 && endsOperand()) {
            openBars--;
            words.add(TokenKind.CLOSE, start, end, Tokens.NO_SYMBOL);
        } else {
            openBars++;
            words.add(TokenKind.NAME, start, end, symbols.intern("abs", 0, 3));
            words.add(TokenKind.OPEN, start, end, Tokens.NO_SYMBOL);
        }
    }

    private boolean endsOperand() {
        return switch (words.kind(words.count() - 1)) {
            case NUMBER, NAME, SUPERSCRIPT, CLOSE -> true;
            default -> false;
        };
    }

    private void end(int token) throws SyntaxException {
        if (openBars > 0) {
            throw SyntaxException.of(plain.start(token), plain.end(token), Messages.text("lang.measure.bar"));
        }
        copy(token);
    }

    private void copy(int token) {
        words.add(plain.kind(token), plain.start(token), plain.end(token), plain.symbol(token));
    }
}
