package backstep.lang;

import java.text.Normalizer;

/**
 * Cuts a text into words. It never fails: what it does not know becomes a word of its own kind, which the parser
 * rejects where it meets it (and not in the parts of a notebook that are skipped).
 */
final class Lexer {

    /** The first of the characters that combine with the letter before them. */
    private static final char FIRST_ACCENT = '\u0300';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final Symbols symbols;
    private final Tokens tokens;
    private final Prompts prompts;
    private int at;

    private Lexer(String text, Symbols symbols) {
        this.text = text;
        this.symbols = symbols;
        this.prompts = Prompts.of(text);
        this.tokens = new Tokens(text.length() / 3 + 16, prompts);
    }

    static Tokens tokens(String text, Symbols symbols) {
        return new Lexer(text, symbols).run();
    }

    private Tokens run() {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            at++;
        }
        skipPrompt();
        while (at < text.length()) {
            Cancellation.check();
            next(text.charAt(at));
        }
        tokens.add(TokenKind.END, at, at, Tokens.NO_SYMBOL);
        return tokens;
    }

    private void next(char c) {
        if (Characters.isAsciiNamePart(c)) {
            if (Characters.isDigit(c)) {
                number();
            } else {
                name();
            }
            return;
        }
        switch (c) {
            case ' ', '\t', '\f' -> at++;
            case '\n', '\r' -> newline();
            case '#' -> skipComment();
            case '\\' -> backslash();
            case '\'', '"' -> string(at);
            case '.' -> dot();
            default -> {
                if (c < 128) {
                    sign(c);
                } else {
                    beyondAscii(c);
                }
            }
        }
    }

    private void sign(char c) {
        switch (c) {
            case '(' -> word(TokenKind.OPEN, 1);
            case ')' -> word(TokenKind.CLOSE, 1);
            case '[', '{' -> word(TokenKind.OPEN_LIST, 1);
            case ']', '}' -> word(TokenKind.CLOSE_LIST, 1);
            case ',' -> word(TokenKind.COMMA, 1);
            case ':' -> word(follows('=', 1) ? TokenKind.ASSIGN : TokenKind.COLON, follows('=', 1) ? 2 : 1);
            case ';' -> word(TokenKind.SEMICOLON, 1);
            case '+' -> operator(TokenKind.PLUS, 1);
            case '-' -> operator(TokenKind.MINUS, 1);
            case '/' -> slash();
            case '*' -> star();
            case '^' -> operator(TokenKind.POWER, 1);
            case '=' -> equalsSign();
            case '<', '>' -> word(TokenKind.COMPARISON, follows('=', 1) ? 2 : 1);
            case '!' -> word(follows('=', 1) ? TokenKind.COMPARISON : TokenKind.OTHER, follows('=', 1) ? 2 : 1);
            default -> word(TokenKind.OTHER, 1);
        }
    }

    /** Also the arrow that some write in place of an equals sign. */
    private void equalsSign() {
        if (follows('=', 1)) {
            word(TokenKind.COMPARISON, 2);
        } else if (follows('>', 1)) {
            word(TokenKind.OTHER, 2);
        } else {
            word(TokenKind.ASSIGN, 1);
        }
    }

    private void star() {
        if (follows('*', 1)) {
            operator(TokenKind.POWER, 2);
        } else {
            operator(TokenKind.STAR, 1);
        }
    }

    private void slash() {
        if (follows('/', 1)) {
            word(TokenKind.OTHER, 2);
        } else {
            operator(TokenKind.SLASH, 1);
        }
    }

    /** An operator, or the assignment that is made of it by an equals sign. */
    private void operator(TokenKind kind, int length) {
        if (follows('=', length) && !follows('=', length + 1)) {
            word(TokenKind.UPDATE, length + 1);
        } else {
            word(kind, length);
        }
    }

    private void newline() {
        int last = tokens.count() - 1;
        if (last >= 0 && tokens.kind(last) != TokenKind.NEWLINE) {
            word(TokenKind.NEWLINE, 1);
        } else {
            at++;
        }
        skipPrompt();
    }

    /** At the start of a line: goes to where its words begin. */
    private void skipPrompt() {
        if (!prompts.isEmpty()) {
            at = prompts.begin(at);
        }
    }

    /** Comments mean nothing, but for those that begin and end groups. */
    private void skipComment() {
        int start = at;
        at = LineBounds.end(text, at);
        GroupMark.read(text, start, at).ifPresent(tokens::mark);
    }

    /** Before the end of a line a backslash joins the next line to it. */
    private void backslash() {
        if (follows('\r', 1) && follows('\n', 2)) {
            at += 3;
            skipPrompt();
        } else if (follows('\n', 1) || follows('\r', 1)) {
            at += 2;
            skipPrompt();
        } else {
            word(TokenKind.OTHER, 1);
        }
    }

    private void dot() {
        if (at + 1 < text.length() && Characters.isDigit(text.charAt(at + 1))) {
            number();
        } else {
            word(TokenKind.DOT, 1);
        }
    }

    private void number() {
        int end = NumberLiterals.end(text, at);
        if (end < 0) {
            word(TokenKind.UNFINISHED_NUMBER, -end - at);
        } else {
            word(TokenKind.NUMBER, end - at);
        }
    }

    private void name() {
        int start = at;
        at = Characters.nameEnd(text, at);
        boolean quoted = follows('\'', 0) || follows('"', 0);
        if (quoted && Characters.isStringPrefix(text, start, at)) {
            string(start);
            return;
        }
        int symbol = symbol(start, at);
        tokens.add(symbols.isKeyword(symbol) ? TokenKind.KEYWORD : TokenKind.NAME, start, at, symbol);
    }

    /** Letters with accents may be written in two ways, and are the same in Python. */
    private int symbol(int start, int end) {
        for (int index = start; index < end; index++) {
            if (text.charAt(index) >= FIRST_ACCENT) {
                String name = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
                return symbols.intern(name, 0, name.length());
            }
        }
        return symbols.intern(text, start, end);
    }

    /** Text in single, double or tripled quotation marks; {@code at} stands on the first of them. */
    private void string(int start) {
        char quote = text.charAt(at);
        boolean tripled = follows(quote, 1) && follows(quote, 2);
        at += tripled ? 3 : 1;
        while (at < text.length() && (tripled || !Characters.endsLine(text.charAt(at)))) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at += 2;
            } else if (text.charAt(at) == quote && (!tripled || (follows(quote, 1) && follows(quote, 2)))) {
                at += tripled ? 3 : 1;
                tokens.add(TokenKind.STRING, start, at, Tokens.NO_SYMBOL);
                return;
            } else {
                at++;
            }
        }
        tokens.add(TokenKind.UNFINISHED_STRING, start, at, Tokens.NO_SYMBOL);
    }

    /** Text in curly quotation marks, as word processors set them; without the second one they are no word. */
    private void curlyString(String closing) {
        int end = at + 1;
        while (end < text.length() && !Characters.endsLine(text.charAt(end)) && closing.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean closed = end < text.length() && !Characters.endsLine(text.charAt(end));
        word(closed ? TokenKind.STRING : TokenKind.OTHER, closed ? end + 1 - at : 1);
    }

    private void beyondAscii(char c) {
        if (Characters.isSpace(c)) {
            at++;
        } else if (Characters.isNameStart(text, at)) {
            name();
        } else if (Characters.closingQuotes(c).isPresent()) {
            curlyString(Characters.closingQuotes(c).orElseThrow());
        } else if (Characters.isSuperscript(c)) {
            word(TokenKind.SUPERSCRIPT, Characters.superscriptEnd(text, at) - at);
        } else {
            word(Characters.operator(c), Character.charCount(text.codePointAt(at)));
        }
    }

    private boolean follows(char expected, int distance) {
        return at + distance < text.length() && text.charAt(at + distance) == expected;
    }

    private void word(TokenKind kind, int length) {
        tokens.add(kind, at, at + length, Tokens.NO_SYMBOL);
        at += length;
    }
}
