package backstep.lang;

import backstep.text.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The {@code with} blocks around a statement, and whether PyTorch keeps gradients there. */
final class Contexts {

    /** A block: how far its first line is indented, and whether what is computed in it is cut off from its operands. */
    private record Context(int indentation, boolean cut) {}

    private final TokenStream cursor;
    private final Tokens tokens;
    private final Symbols symbols;
    private final ErrorRecovery recovery;
    private final Deque<Context> open = new ArrayDeque<>();

    Contexts(TokenStream cursor, Tokens tokens, Symbols symbols, ErrorRecovery recovery) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.symbols = symbols;
        this.recovery = recovery;
    }

    /** Leaves the blocks that the statement at the cursor is no part of. */
    void leave() {
        while (!open.isEmpty()
                && cursor.startsLine()
                && recovery.indentation(cursor.token()) <= open.peek().indentation()) {
            open.pop();
        }
    }

    /** Whether PyTorch keeps no gradients for what is computed here. */
    boolean cuts() {
        return !open.isEmpty() && open.peek().cut();
    }

    /** Enters the block whose {@code with} is at the cursor and whose colon is the word {@code colon}. */
    void enter(int colon) throws SyntaxException {
        boolean cut = cuts();
        int first = cursor.token() + 1;
        int end = colon;
        if (tokens.kind(first) == TokenKind.OPEN && tokens.kind(colon - 1) == TokenKind.CLOSE) {
            first++;
            end--;
        }
        int depth = 0;
        for (int token = first; token <= end; token++) {
            boolean last = token == end;
            depth += tokens.kind(token).opensBracket() ? 1 : tokens.kind(token).closesBracket() && !last ? -1 : 0;
            if (depth == 0 && (last || tokens.kind(token) == TokenKind.COMMA)) {
                cut = cuts(first, token, cut);
                first = token + 1;
            }
        }
        open.push(new Context(recovery.indentation(cursor.token()), cut));
    }

    /** What one of the things after {@code with} changes, which stands between two words. */
    private boolean cuts(int first, int end, boolean before) throws SyntaxException {
        int name = first;
        while (tokens.kind(name) == TokenKind.NAME && tokens.kind(name + 1) == TokenKind.DOT) {
            name += 2;
        }
        return switch (word(name)) {
            case "no_grad", "inference_mode" -> true;
            case "enable_grad" -> false;
            case "set_grad_enabled" -> !said(name).orElseThrow(() -> unknown(first, end));
            case "set_detect_anomaly", "detect_anomaly", "catch_warnings", "suppress" -> before;
            default -> throw unknown(first, end);
        };
    }

    /** The truth in the parentheses after a name. */
    private Optional<Boolean> said(int name) {
        return switch (word(name + 2)) {
            case "True" -> Optional.of(true);
            case "False" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private SyntaxException unknown(int first, int end) {
        int last = Math.max(first, end - 1);
        String written = cursor.excerpt(tokens.start(first), tokens.end(last));
        return SyntaxException.of(cursor.start(), tokens.end(last), Messages.quoting("lang.with", written));
    }

    private String word(int token) {
        int symbol = tokens.symbol(token);
        return symbol == Tokens.NO_SYMBOL ? "" : symbols.name(symbol);
    }
}
