package backstep.lang;

import backstep.engine.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads statements that give names to values: {@code a = 2}, {@code a: float = 2}, {@code a += 1}, {@code a = b = 2},
 * {@code a, b = 2, 3}, and swaps, because all values are computed before a name gets one.
 */
final class AssignmentParser {

    private final TokenStream cursor;
    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final SyntaxErrors syntaxErrors;

    AssignmentParser(TokenStream cursor, Tokens tokens, SyntaxErrors syntaxErrors, ExpressionParser expressions) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.syntaxErrors = syntaxErrors;
        this.expressions = expressions;
    }

    /** Whether names and an equals sign stand here. */
    boolean atTargets() {
        return targetsEnd(tokens, cursor.token()) >= 0;
    }

    /** The equals sign after the names, in brackets or not, that stand at a word; negative if there is none. */
    static int targetsEnd(Tokens tokens, int first) {
        int depth = 0;
        int token = first;
        while (true) {
            switch (tokens.kind(token)) {
                case NAME, COMMA, STAR -> {}
                case OPEN, OPEN_LIST -> {
                    if (tokens.closing(token) < 0) {
                        return -1;
                    }
                    depth++;
                }
                case CLOSE, CLOSE_LIST -> depth--;
                case NEWLINE -> {
                    if (depth <= 0) {
                        return -1;
                    }
                }
                default -> {
                    return depth == 0 && token > first && tokens.kind(token) == TokenKind.ASSIGN ? token : -1;
                }
            }
            token++;
        }
    }

    /** Reads {@code names = values}, with any number of names and of equals signs. */
    Statement.Assign assign() throws SyntaxException {
        List<Nest<Expr.Name>> targets = new ArrayList<>(1);
        do {
            targets.add(targets(TokenKind.ASSIGN));
            cursor.advance();
        } while (atTargets());
        Pairing pairing = new Pairing();
        Nest<Expr> values = values(targets.stream()
                .filter(Nest.Several.class::isInstance)
                .findFirst()
                .orElse(targets.getFirst()));
        for (Nest<Expr.Name> target : targets) {
            pairing.pair(target, values);
        }
        return pairing.assign(finish());
    }

    /** Reads {@code name: hint = value}; a hint says nothing here, because everything is a number. */
    Statement hinted() throws SyntaxException {
        Expr.Name target = target();
        cursor.advance();
        skipHint();
        if (cursor.kind() != TokenKind.ASSIGN) {
            return new Statement.Aside("lang.note.hint", finish());
        }
        cursor.advance();
        Expr value = expressions.expression();
        return Statement.Assign.of(target, value, finish());
    }

    /** Passes over a type, {@code float} or {@code Optional[torch.Tensor]}. */
    private void skipHint() throws SyntaxException {
        switch (cursor.kind()) {
            case NAME, STRING, KEYWORD -> {}
            default -> throw cursor.rejectFound("lang.hint", cursor.found());
        }
        int open = cursor.token();
        while (cursor.depth() > 0 || !endsHint()) {
            switch (cursor.kind()) {
                case END -> throw syntaxErrors.notClosed(open);
                case OPEN_LIST -> {
                    open = cursor.token();
                    cursor.enter();
                }
                case CLOSE_LIST -> cursor.leave();
                case NAME, DOT, STRING, KEYWORD, COMMA, OTHER -> cursor.advance();
                default -> throw cursor.rejectFound("lang.hint", cursor.found());
            }
        }
    }

    private boolean endsHint() {
        return cursor.kind() == TokenKind.ASSIGN || cursor.kind().endsStatement();
    }

    /** Reads {@code name += value}. */
    Statement update() throws SyntaxException {
        Expr.Name target = target();
        Op op = updateOperator();
        cursor.advance();
        Expr value = expressions.expression();
        Expr updated = new Expr.Binary(op, target, value, target.start(), value.end());
        Statement.Assign assign = Statement.Assign.of(target, updated, finish());
        return new Statement.Update(target, assign, assign.range());
    }

    private Op updateOperator() {
        return switch (cursor.charAt(cursor.start())) {
            case '+' -> Op.ADD;
            case '-' -> Op.SUBTRACT;
            case '/' -> Op.DIVIDE;
            case '^' -> Op.POWER;
            default -> cursor.end() - cursor.start() == 3 ? Op.POWER : Op.MULTIPLY;
        };
    }

    private Expr.Name target() {
        Expr.Name target = new Expr.Name(cursor.symbol(), cursor.start(), cursor.end());
        cursor.advance();
        return target;
    }

    /** Names between commas up to {@code end}. */
    private Nest<Expr.Name> targets(TokenKind end) throws SyntaxException {
        int start = cursor.start();
        Nest<Expr.Name> first = oneTarget();
        if (cursor.kind() != TokenKind.COMMA) {
            return first;
        }
        List<Nest<Expr.Name>> parts = new ArrayList<>(List.of(first));
        while (cursor.kind() == TokenKind.COMMA) {
            cursor.advance();
            if (cursor.kind() != end) {
                parts.add(oneTarget());
            }
        }
        return new Nest.Several<>(parts, start, cursor.previousEnd());
    }

    private Nest<Expr.Name> oneTarget() throws SyntaxException {
        return switch (cursor.kind()) {
            case NAME -> {
                Expr.Name name = target();
                yield new Nest.One<>(name, name.start(), name.end());
            }
            case OPEN, OPEN_LIST -> {
                int open = enter();
                Nest<Expr.Name> inner = targets(closing(open));
                leave(open);
                yield inner;
            }
            case STAR -> throw cursor.reject("lang.starTarget");
            default -> throw syntaxErrors.noOperand();
        };
    }

    /** Values of the same shape as the names, if that is what stands here. */
    private Nest<Expr> values(Nest<Expr.Name> shape) throws SyntaxException {
        if (!(shape instanceof Nest.Several<Expr.Name>(List<Nest<Expr.Name>> names, int _, int _))) {
            return value();
        }
        return opensTuple(true) ? bracketed(names) : list(names, TokenKind.NEWLINE);
    }

    private Nest<Expr> bracketed(List<Nest<Expr.Name>> names) throws SyntaxException {
        int open = enter();
        Nest<Expr> inner = list(names, closing(open));
        leave(open);
        return inner;
    }

    private Nest<Expr> value() throws SyntaxException {
        Expr value = cursor.depth() == 0 ? expressions.expression() : expressions.nested();
        return new Nest.One<>(value, value.start(), value.end());
    }

    private Nest<Expr> list(List<Nest<Expr.Name>> names, TokenKind end) throws SyntaxException {
        int start = cursor.start();
        List<Nest<Expr>> parts = new ArrayList<>();
        do {
            Nest<Expr.Name> name = names.get(Math.min(parts.size(), names.size() - 1));
            boolean apart = name instanceof Nest.Several && opensTuple(false);
            parts.add(apart ? bracketed(((Nest.Several<Expr.Name>) name).parts()) : value());
            if (cursor.kind() != TokenKind.COMMA) {
                break;
            }
            cursor.advance();
        } while (cursor.kind() != end && !cursor.kind().endsStatement());
        return new Nest.Several<>(parts, start, cursor.previousEnd());
    }

    /** Whether a bracket here holds all that stands up to the end, or the next comma, and has a comma in it. */
    private boolean opensTuple(boolean toTheEnd) {
        if (!cursor.kind().opensBracket()) {
            return false;
        }
        int close = tokens.closing(cursor.token());
        if (close < 0 || !holdsComma(cursor.token(), close)) {
            return false;
        }
        TokenKind next = tokens.kind(close + 1);
        boolean part = next == TokenKind.COMMA || next.closesBracket();
        return next.endsStatement() || (part && !toTheEnd);
    }

    private boolean holdsComma(int open, int close) {
        int token = open + 1;
        while (token < close && tokens.kind(token) != TokenKind.COMMA) {
            token = tokens.kind(token).opensBracket() ? tokens.closing(token) + 1 : token + 1;
        }
        return token < close;
    }

    private int enter() throws SyntaxException {
        cursor.descend(1);
        int open = cursor.token();
        cursor.enter();
        return open;
    }

    private void leave(int open) throws SyntaxException {
        if (cursor.kind() != closing(open)) {
            throw syntaxErrors.notClosed(open);
        }
        cursor.ascend(1);
        cursor.leave();
    }

    private TokenKind closing(int open) {
        return tokens.kind(open) == TokenKind.OPEN ? TokenKind.CLOSE : TokenKind.CLOSE_LIST;
    }

    private SourceRange finish() throws SyntaxException {
        if (!cursor.kind().endsStatement()) {
            throw syntaxErrors.noContinuation();
        }
        return new SourceRange(cursor.statementStartOffset(), cursor.previousEnd());
    }
}
