package backstep.lang;

import backstep.text.Messages;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passes over statements that are not understood or have no effect, and finds where the next one begins. */
final class ErrorRecovery {

    private static final int TAB = 8;
    private static final Set<String> CONTINUATIONS = Set.of("elif", "else", "except", "finally");
    private static final Set<String> NAMING = Set.of("def", "class", "for", "as", "import");

    private final TokenStream cursor;
    private final Tokens tokens;
    private final Symbols symbols;
    private final Scope scope;
    private @Nullable LogicalLines lines;
    private @Nullable Place place;

    ErrorRecovery(TokenStream cursor, Tokens tokens, Symbols symbols, Scope scope) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.symbols = symbols;
        this.scope = scope;
    }

    /** Goes to the end of the statement at the cursor, brackets included. */
    void skipStatement() throws SyntaxException {
        int open = cursor.token();
        while (cursor.depth() > 0 || !cursor.kind().endsStatement()) {
            if (cursor.kind() == TokenKind.END) {
                throw SyntaxException.unclosed(
                        tokens.start(open), tokens.end(open), open, Messages.text("lang.unclosedCall"));
            }
            if (cursor.kind().opensBracket()) {
                open = cursor.depth() == 0 ? cursor.token() : open;
                cursor.enter();
            } else if (cursor.kind().closesBracket() && cursor.depth() > 0) {
                cursor.leave();
            } else {
                cursor.advance();
            }
        }
    }

    /** Goes to the end of the line at the cursor, whatever stands there. */
    void skipLine() {
        while (cursor.kind() != TokenKind.NEWLINE && cursor.kind() != TokenKind.END) {
            cursor.advance();
        }
    }

    /** Goes to the end of the statement at the cursor and of all that is indented below it. */
    void skipBlock() {
        skip(CONTINUATIONS);
    }

    /** The same, but the {@code else} of an {@code if} is no part of it. */
    void skipBranch() {
        skip(Set.of());
    }

    private void skip(Set<String> continuations) {
        int indentation = indentation(cursor.token());
        int end = logicalLineEnd(cursor.token(), 0);
        while (tokens.kind(end) == TokenKind.NEWLINE && belongs(end + 1, indentation, continuations)) {
            end = logicalLineEnd(end + 1, 0);
        }
        cursor.resume(end);
    }

    private boolean belongs(int token, int indentation, Set<String> continuations) {
        if (tokens.kind(token) == TokenKind.END) {
            return false;
        }
        int deeper = indentation(token) - indentation;
        return deeper > 0 || (deeper == 0 && isKeyword(token, continuations));
    }

    /** After a rejection: goes to where the next statement begins, and takes the names of this one as failed. */
    void recover(SyntaxException rejection) {
        if (tokens.kind(cursor.statementStart()) == TokenKind.KEYWORD) {
            cursor.resume(cursor.statementStart());
            skipBlock();
        } else if (rejection.openBracket() != SyntaxException.NO_BRACKET) {
            cursor.resume(lineEnd(rejection.openBracket()));
        } else {
            cursor.resume(statementEnd(cursor.token(), cursor.depth()));
        }
        failNames(cursor.statementStart(), cursor.token());
    }

    private int lineEnd(int from) {
        int token = from;
        while (tokens.kind(token) != TokenKind.NEWLINE && tokens.kind(token) != TokenKind.END) {
            token++;
        }
        return token;
    }

    private int statementEnd(int from, int depth) {
        int token = from;
        int open = depth;
        while (tokens.kind(token) != TokenKind.SEMICOLON || open > 0) {
            if (tokens.kind(token) == TokenKind.END || tokens.kind(token) == TokenKind.NEWLINE) {
                return logicalLineEnd(token, open);
            }
            open = depthAfter(token, open);
            token++;
        }
        return token;
    }

    private int logicalLineEnd(int from, int depth) {
        LogicalLines known = lines;
        if (known == null) {
            known = new LogicalLines(tokens);
            lines = known;
        }
        return known.end(from, depth);
    }

    private int depthAfter(int token, int depth) {
        if (tokens.kind(token).opensBracket()) {
            return depth + 1;
        }
        return tokens.kind(token).closesBracket() ? Math.max(0, depth - 1) : depth;
    }

    /** How far the line is indented in which a word stands. */
    int indentation(int token) {
        String text = cursor.text();
        int lineStart = lineStart(tokens.start(token));
        int width = 0;
        for (int at = tokens.prompts().begin(lineStart); at < tokens.start(token) && text.charAt(at) <= ' '; at++) {
            width = text.charAt(at) == '\t' ? (width / TAB + 1) * TAB : width + 1;
        }
        return width;
    }

    private int lineStart(int offset) {
        Place known = place;
        if (known == null) {
            known = new Place(cursor.text());
            place = known;
        }
        return offset - known.column(offset) + 1;
    }

    /** Takes all names as failed that the statements between two words would have given a meaning to. */
    private void failNames(int from, int to) {
        failTargets(from, to);
        boolean target = true;
        int depth = 0;
        for (int token = from; token < to; token++) {
            TokenKind kind = tokens.kind(token);
            depth = kind == TokenKind.NEWLINE ? 0 : depthAfter(token, depth);
            target = kind.endsStatement() || (target && !kind.assigns() && kind != TokenKind.DOT);
            if (kind == TokenKind.NAME && ((target && depth == 0 && isTarget(token)) || isNamed(token))) {
                scope.fail(tokens.symbol(token));
            }
        }
    }

    /** The names before the equals signs at the start of a statement, in brackets or not. */
    private void failTargets(int from, int to) {
        int assign = AssignmentParser.targetsEnd(tokens, from);
        int first = from;
        while (assign >= 0 && assign < to) {
            for (int token = first; token < assign; token++) {
                if (tokens.kind(token) == TokenKind.NAME) {
                    scope.fail(tokens.symbol(token));
                }
            }
            first = assign + 1;
            assign = AssignmentParser.targetsEnd(tokens, first);
        }
    }

    private boolean isTarget(int token) {
        TokenKind next = tokens.kind(token + 1);
        return next.assigns() || next == TokenKind.COMMA;
    }

    private boolean isNamed(int token) {
        return token > 0 && isKeyword(token - 1, NAMING);
    }

    private boolean isKeyword(int token, Set<String> words) {
        return tokens.kind(token) == TokenKind.KEYWORD && words.contains(symbols.name(tokens.symbol(token)));
    }
}
