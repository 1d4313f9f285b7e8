package backstep.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what shows something in a notebook: prints, drawings, and figures at the end of a cell. */
final class DisplayParser {

    private static final Set<String> FIGURES = Set.of("grad", "data", "label", "item", "detach", "_prev", "_op");
    private static final Set<String> NUMBERS = Set.of("grad", "data", "item", "detach");

    private final TokenStream cursor;
    private final Tokens tokens;
    private final Symbols symbols;
    private final ErrorRecovery recovery;
    private final Scope scope;

    DisplayParser(TokenStream cursor, Tokens tokens, Symbols symbols, ErrorRecovery recovery, Scope scope) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.symbols = symbols;
        this.recovery = recovery;
        this.scope = scope;
    }

    /** Reads the statement whose first name is at the cursor, if all that it does is show something. */
    Optional<Statement> read() throws SyntaxException {
        if (scope.means(cursor.symbol(), Meaning.DRAWING) && !cursor.kind(1).assigns()) {
            return Optional.of(aside("lang.note.draw"));
        }
        if (cursor.kind(1) == TokenKind.OPEN
                && Functions.onlyAsks(cursor.name())
                && scope.node(cursor.symbol()) == Scope.UNKNOWN) {
            return Optional.of(aside("lang.note.show"));
        }
        Optional<String> note = note(cursor.token());
        return note.isPresent() ? Optional.of(aside(note.get())) : Optional.empty();
    }

    /** Reads {@code dot = draw_dot(L)}, {@code fig, ax = plt.subplots()}: names for what is drawn. */
    Optional<Statement> named() throws SyntaxException {
        int assign = cursor.token();
        List<Integer> names = new ArrayList<>(1);
        while (tokens.kind(assign) == TokenKind.NAME || tokens.kind(assign) == TokenKind.COMMA) {
            if (tokens.kind(assign) == TokenKind.NAME) {
                names.add(tokens.symbol(assign));
            }
            assign++;
        }
        if (tokens.kind(assign) != TokenKind.ASSIGN || note(assign + 1).isEmpty()) {
            return Optional.empty();
        }
        String note = note(assign + 1).orElseThrow();
        recovery.skipStatement();
        return Optional.of(new Statement.Naming(names, Meaning.DRAWING, note, range()));
    }

    /** The key of the note for a call of something that only shows; empty for all else. */
    private Optional<String> note(int token) {
        if (tokens.kind(token) != TokenKind.NAME) {
            return Optional.empty();
        }
        String own = symbols.name(tokens.symbol(token));
        String path = scope.path(tokens.symbol(token)).orElse(own);
        TokenKind next = tokens.kind(token + 1);
        if (Modules.draws(path) && scope.node(tokens.symbol(token)) < 0) {
            return next == TokenKind.OPEN || next == TokenKind.DOT ? Optional.of("lang.note.draw") : Optional.empty();
        }
        return next == TokenKind.OPEN ? Functions.displayNote(Modules.last(path)) : Optional.empty();
    }

    /** Reads {@code a.grad, b.grad}, with brackets around it or not, if that is what stands here. */
    Optional<Statement> shown() throws SyntaxException {
        boolean bracketed = cursor.kind().opensBracket();
        int token = bracketed ? cursor.token() + 1 : cursor.token();
        List<Statement.Shown.Item> items = new ArrayList<>();
        int end = item(token, items);
        if (end < 0 || tokens.kind(end) != TokenKind.COMMA) {
            return Optional.empty();
        }
        while (end >= 0 && tokens.kind(end) == TokenKind.COMMA) {
            boolean last =
                    tokens.kind(end + 1).endsStatement() || tokens.kind(end + 1).closesBracket();
            end = last ? end + 1 : item(end + 1, items);
        }
        boolean whole = end >= 0 && (bracketed ? closes(end) : tokens.kind(end).endsStatement());
        if (!whole) {
            return Optional.empty();
        }
        boolean figures = isOfFigures(token, end);
        recovery.skipStatement();
        return Optional.of(new Statement.Shown(items, figures, range()));
    }

    private boolean isOfFigures(int from, int to) {
        for (int token = from; token < to; token++) {
            boolean member =
                    token > from && tokens.kind(token) == TokenKind.NAME && tokens.kind(token - 1) == TokenKind.DOT;
            if (tokens.kind(token) == TokenKind.STRING
                    || (member && !NUMBERS.contains(symbols.name(tokens.symbol(token))))) {
                return false;
            }
        }
        return true;
    }

    private boolean closes(int token) {
        return tokens.kind(token).closesBracket() && tokens.kind(token + 1).endsStatement();
    }

    /** Where the text, the name or the figure of a name ends that begins at a word; negative if none does. */
    private int item(int first, List<Statement.Shown.Item> items) {
        if (tokens.kind(first) == TokenKind.STRING) {
            return first + 1;
        }
        if (tokens.kind(first) != TokenKind.NAME || tokens.kind(first + 1) == TokenKind.OPEN) {
            return -1;
        }
        boolean gradient = tokens.kind(first + 1) == TokenKind.DOT
                && tokens.kind(first + 2) == TokenKind.NAME
                && symbols.name(tokens.symbol(first + 2)).equals("grad");
        Expr.Name subject = new Expr.Name(tokens.symbol(first), tokens.start(first), tokens.end(first));
        items.add(new Statement.Shown.Item(subject, gradient));
        int token = first + 1;
        while (tokens.kind(token) == TokenKind.DOT) {
            if (tokens.kind(token + 1) != TokenKind.NAME || !FIGURES.contains(symbols.name(tokens.symbol(token + 1)))) {
                return -1;
            }
            boolean call = tokens.kind(token + 2) == TokenKind.OPEN && tokens.kind(token + 3) == TokenKind.CLOSE;
            token += call ? 4 : 2;
        }
        return token;
    }

    private Statement aside(String note) throws SyntaxException {
        recovery.skipStatement();
        return new Statement.Aside(note, range());
    }

    private SourceRange range() {
        return new SourceRange(cursor.statementStartOffset(), cursor.previousEnd());
    }
}
