package backstep.lang;

import backstep.text.Messages;

/**
 * A place among the words of a text. Inside parentheses it passes over the ends of lines. It also words what it finds
 * there for messages.
 */
final class TokenStream {

    private static final int QUOTED_LENGTH = 30;

    private final String text;
    private final Tokens tokens;
    private final Symbols symbols;
    private int token;
    private int depth;
    private int statementStart;
    private final Nesting nesting = new Nesting();

    TokenStream(String text, Tokens tokens, Symbols symbols) {
        this.text = text;
        this.tokens = tokens;
        this.symbols = symbols;
    }

    /** The number of the word here. */
    int token() {
        return token;
    }

    TokenKind kind() {
        return tokens.kind(token);
    }

    /** The kind of the word {@code distance} words on, whatever brackets there are. */
    TokenKind kind(int distance) {
        return tokens.kind(Math.min(token + distance, tokens.count() - 1));
    }

    int start() {
        return tokens.start(token);
    }

    /** Where the word begins that stands {@code distance} words on. */
    int start(int distance) {
        return tokens.start(token + distance);
    }

    int end() {
        return tokens.end(token);
    }

    /** Where the word ends that stands {@code distance} words on. */
    int end(int distance) {
        return tokens.end(token + distance);
    }

    int symbol() {
        return tokens.symbol(token);
    }

    /** The symbol of the name {@code distance} words on. */
    int symbol(int distance) {
        return tokens.symbol(token + distance);
    }

    /** The name that stands here. */
    String name() {
        return symbols.name(symbol());
    }

    /** The name {@code distance} words on; empty if no name stands there. */
    String name(int distance) {
        return kind(distance) == TokenKind.NAME ? symbols.name(tokens.symbol(token + distance)) : "";
    }

    /** Where the word before this one ends; the ends of lines are no words. */
    int previousEnd() {
        int previous = token - 1;
        while (previous >= 0 && tokens.kind(previous) == TokenKind.NEWLINE) {
            previous--;
        }
        return previous < 0 ? start() : tokens.end(previous);
    }

    /** Whether a line ended between the word before and this one. */
    boolean startsLine() {
        return token == 0 || tokens.kind(token - 1) == TokenKind.NEWLINE;
    }

    void advance() {
        Cancellation.check();
        token = Math.min(token + 1, tokens.count() - 1);
        while (depth > 0 && kind() == TokenKind.NEWLINE) {
            token++;
        }
    }

    /** Goes past an opening bracket. */
    void enter() {
        depth++;
        advance();
    }

    /** Goes past a closing bracket. */
    void leave() {
        depth--;
        advance();
    }

    /** How many brackets are open here. */
    int depth() {
        return depth;
    }

    /** Goes deeper by a number of brackets, signs or powers. */
    void descend(int levels) throws SyntaxException {
        nesting.descend(levels, new SourceRange(start(), end()));
    }

    void ascend(int levels) {
        nesting.ascend(levels);
    }

    /** Takes the word here as the first one of a statement. */
    void beginStatement() {
        nesting.reset();
        statementStart = token;
    }

    /** Goes to the end of a statement, outside all brackets. */
    void resume(int target) {
        token = target;
        depth = 0;
    }

    /** The first word of the statement. */
    int statementStart() {
        return statementStart;
    }

    /** Where the first word of the statement begins. */
    int statementStartOffset() {
        return tokens.start(statementStart);
    }

    SyntaxException reject(String key, Object... arguments) {
        return SyntaxException.of(start(), end(), Messages.quoting(key, arguments));
    }

    /** Rejects what stands here, or the lack of anything at the end of a line. */
    SyntaxException rejectFound(String key, Object... arguments) {
        if (kind().endsStatement() && kind() != TokenKind.SEMICOLON) {
            return SyntaxException.of(previousEnd(), previousEnd(), Messages.quoting(key, arguments));
        }
        return reject(key, arguments);
    }

    /** What stands here, in quotation marks, or words for the end of a line. */
    String found() {
        return switch (kind()) {
            case NEWLINE, END -> Messages.text("lang.endOfLine");
            default -> quoted(start(), end());
        };
    }

    /** A part of the text in quotation marks, shortened to fit a message. */
    String quoted(int start, int end) {
        return '"' + excerpt(start, end) + '"';
    }

    /** A part of the text as a single short line. */
    String excerpt(int start, int end) {
        int length = 0;
        while (start + length < end && !Characters.endsLine(text.charAt(start + length))) {
            length++;
        }
        if (start + length == end && length <= QUOTED_LENGTH) {
            return text.substring(start, end);
        }
        return text.substring(start, start + Math.min(length, QUOTED_LENGTH)) + '…';
    }

    /** The whole text. */
    String text() {
        return text;
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    char charAt(int offset) {
        return text.charAt(offset);
    }
}
