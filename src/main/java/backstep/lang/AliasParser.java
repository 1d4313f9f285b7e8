package backstep.lang;

import java.util.List;
import java.util.Optional;

/** Reads what makes a name stand for a module of Python or for something in it: imports, and {@code V = Value}. */
final class AliasParser {

    private final TokenStream cursor;
    private final Tokens tokens;
    private final Symbols symbols;
    private final Scope scope;
    private final ImportParser imports;

    AliasParser(TokenStream cursor, Tokens tokens, Symbols symbols, Scope scope, ErrorRecovery recovery) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.symbols = symbols;
        this.scope = scope;
        this.imports = new ImportParser(cursor, tokens, symbols, recovery);
    }

    /** Reads the import at the cursor. */
    Statement imported() throws SyntaxException {
        return imports.read();
    }

    /** Reads {@code name = path} where the path is a module or a function that is known; empty for all else. */
    Optional<Statement> assigned() {
        int first = cursor.token() + 2;
        if (tokens.kind(first - 1) != TokenKind.ASSIGN || tokens.kind(first) != TokenKind.NAME) {
            return Optional.empty();
        }
        int head = tokens.symbol(first);
        if (scope.node(head) != Scope.UNKNOWN) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder(scope.path(head).orElse(symbols.name(head)));
        int token = first + 1;
        while (tokens.kind(token) == TokenKind.DOT && tokens.kind(token + 1) == TokenKind.NAME) {
            path.append('.').append(symbols.name(tokens.symbol(token + 1)));
            token += 2;
        }
        if (!tokens.kind(token).endsStatement() || !isKnown(path.toString())) {
            return Optional.empty();
        }
        Statement.Alias alias = new Statement.Alias(cursor.symbol(), path.toString());
        cursor.resume(token);
        SourceRange range = new SourceRange(cursor.statementStartOffset(), cursor.previousEnd());
        return Optional.of(new Statement.Aliases(List.of(alias), Optional.empty(), range));
    }

    private static boolean isKnown(String path) {
        int dot = path.lastIndexOf('.');
        String last = Modules.last(path);
        boolean meant = Functions.find(last).isPresent() || Functions.makesLeaf(last);
        return dot < 0
                ? Functions.makesLeaf(last)
                : Modules.isKnown(path) || (Modules.isKnown(path.substring(0, dot)) && meant);
    }
}
