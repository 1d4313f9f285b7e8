package backstep.lang;

import backstep.engine.Op;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code sum([a, b, c])} and {@code prod([a, b])}, whose values are written out in a list. */
final class Lists {

    private final TokenStream cursor;
    private final SyntaxErrors syntaxErrors;
    private final ExpressionParser expressions;
    private final Scope scope;

    Lists(TokenStream cursor, SyntaxErrors syntaxErrors, ExpressionParser expressions, Scope scope) {
        this.cursor = cursor;
        this.syntaxErrors = syntaxErrors;
        this.expressions = expressions;
        this.scope = scope;
    }

    /** Whether a call of {@code name} puts together the values of a list. */
    static boolean combines(String name) {
        return name.equals("sum") || name.equals("fsum") || name.equals("prod");
    }

    /** Reads the call of {@code name}, which is at the cursor; its text begins at {@code start}. */
    Expr combined(String name, int start) throws SyntaxException {
        Op op = name.equals("prod") ? Op.MULTIPLY : Op.ADD;
        cursor.advance();
        int open = cursor.token();
        cursor.enter();
        if (!cursor.kind().opensBracket()) {
            throw noList(name);
        }
        int list = cursor.token();
        boolean tuple = cursor.kind() == TokenKind.OPEN;
        cursor.enter();
        List<Expr> values = values();
        if (cursor.kind() != (tuple ? TokenKind.CLOSE : TokenKind.CLOSE_LIST)) {
            throw syntaxErrors.notClosed(list);
        }
        cursor.leave();
        if (cursor.kind() == TokenKind.COMMA && cursor.kind(1) != TokenKind.CLOSE) {
            cursor.advance();
            values.addFirst(expressions.nested());
        }
        int end = cursor.end();
        expressions.close(open);
        return new Expr.Group(combined(op, values), start, end);
    }

    /** From the left, as Python does, beginning with the value after the list if there is one: that is how sums round. */
    private static Expr combined(Op op, List<Expr> values) {
        Expr all = values.getFirst();
        for (Expr next : values.subList(1, values.size())) {
            int start = Math.min(all.start(), next.start());
            all = new Expr.Binary(op, all, next, start, Math.max(all.end(), next.end()));
        }
        return all;
    }

    private List<Expr> values() throws SyntaxException {
        List<Expr> values = new ArrayList<>(List.of(expressions.nested()));
        while (cursor.kind() == TokenKind.COMMA) {
            cursor.advance();
            if (cursor.kind().closesBracket()) {
                break;
            }
            values.add(expressions.nested());
        }
        return values;
    }

    private SyntaxException noList(String name) {
        boolean failed = cursor.kind() == TokenKind.NAME && scope.isFailed(cursor.symbol());
        return failed ? SyntaxException.silent() : cursor.rejectFound("lang.noList", name);
    }
}
