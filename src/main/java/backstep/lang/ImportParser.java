package backstep.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads imports: {@code import torch.nn.functional as F}, {@code from micrograd.engine import Value as V}. What it cannot
 * read gives no names, because nothing is imported here.
 */
final class ImportParser {

    private final TokenStream cursor;
    private final Tokens tokens;
    private final Symbols symbols;
    private final ErrorRecovery recovery;

    ImportParser(TokenStream cursor, Tokens tokens, Symbols symbols, ErrorRecovery recovery) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.symbols = symbols;
        this.recovery = recovery;
    }

    /** Reads the statement at the cursor. */
    Statement.Aliases read() throws SyntaxException {
        int start = cursor.token();
        boolean from = cursor.name().equals("from");
        recovery.skipStatement();
        SourceRange range = new SourceRange(tokens.start(start), cursor.previousEnd());
        List<Statement.Alias> aliases = from ? members(start + 1, cursor.token()) : modules(start + 1, cursor.token());
        return new Statement.Aliases(aliases, Optional.of("lang.note.import"), range);
    }

    private List<Statement.Alias> modules(int first, int end) {
        List<Statement.Alias> aliases = new ArrayList<>();
        int token = first;
        while (isName(token, end)) {
            int symbol = tokens.symbol(token);
            int last = pathEnd(token, end);
            String path = path(token, last);
            boolean named = isWord(last, end, "as") && isName(last + 1, end);
            aliases.add(
                    named
                            ? new Statement.Alias(tokens.symbol(last + 1), path)
                            : new Statement.Alias(symbol, symbols.name(symbol)));
            token = next(named ? last + 2 : last, end);
        }
        return aliases;
    }

    private List<Statement.Alias> members(int first, int end) {
        int last = first;
        while (last < end && !isWord(last, end, "import")) {
            last++;
        }
        String module = path(first, last);
        List<Statement.Alias> aliases = new ArrayList<>();
        int token = skipped(last + 1, end);
        while (isName(token, end)) {
            int symbol = tokens.symbol(token);
            int as = skipped(token + 1, end);
            boolean named = isWord(as, end, "as") && isName(as + 1, end);
            aliases.add(
                    new Statement.Alias(named ? tokens.symbol(as + 1) : symbol, module + "." + symbols.name(symbol)));
            token = next(named ? as + 2 : token + 1, end);
        }
        return aliases;
    }

    /** The name after the comma at {@code token}; the end if there is none. */
    private int next(int token, int end) {
        int comma = skipped(token, end);
        return comma < end && tokens.kind(comma) == TokenKind.COMMA ? skipped(comma + 1, end) : end;
    }

    /** The first word from {@code token} on that is neither the end of a line nor an opening bracket. */
    private int skipped(int token, int end) {
        int at = token;
        while (at < end && (tokens.kind(at) == TokenKind.NEWLINE || tokens.kind(at) == TokenKind.OPEN)) {
            at++;
        }
        return at;
    }

    private int pathEnd(int token, int end) {
        int last = token + 1;
        while (last < end && tokens.kind(last) == TokenKind.DOT && isName(last + 1, end)) {
            last += 2;
        }
        return last;
    }

    private String path(int first, int end) {
        StringBuilder path = new StringBuilder();
        for (int token = first; token < end; token++) {
            path.append(cursor.text(), tokens.start(token), tokens.end(token));
        }
        return path.toString();
    }

    private boolean isName(int token, int end) {
        return token < end && tokens.kind(token) == TokenKind.NAME;
    }

    private boolean isWord(int token, int end, String word) {
        return token < end
                && tokens.kind(token) == TokenKind.KEYWORD
                && symbols.name(tokens.symbol(token)).equals(word);
    }
}
