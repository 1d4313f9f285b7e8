package backstep.lang;

import backstep.engine.Op;

/**
 * Reads expressions by precedence climbing (Pratt, 1973), with Python's precedences: {@code -x**2} is
 * {@code -(x**2)}, {@code 2**-3} is possible, and {@code **} binds to the right.
 */
final class ExpressionParser {

    private static final int LOWEST = 0;
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGN = 3;
    private static final int POWER = 4;

    private final TokenStream cursor;
    private final SyntaxErrors syntaxErrors;
    private final CallParser calls;

    ExpressionParser(TokenStream cursor, SyntaxErrors syntaxErrors, NameAdvice advice, Scope scope) {
        this.cursor = cursor;
        this.syntaxErrors = syntaxErrors;
        this.calls = new CallParser(cursor, syntaxErrors, advice, scope, this);
    }

    /** Reads a whole expression of a statement. */
    Expr expression() throws SyntaxException {
        return operation(LOWEST);
    }

    /** Reads an expression within another one. */
    Expr nested() throws SyntaxException {
        return nested(LOWEST);
    }

    /** Reads {@code True} or {@code False}. */
    boolean truth() throws SyntaxException {
        String word = cursor.kind() == TokenKind.KEYWORD ? cursor.name() : "";
        if (!word.equals("True") && !word.equals("False")) {
            throw cursor.rejectFound("lang.truth", cursor.found());
        }
        cursor.advance();
        return word.equals("True");
    }

    /** Goes past the closing bracket of the one that {@code open} opened. */
    void close(int open) throws SyntaxException {
        if (cursor.kind() != TokenKind.CLOSE) {
            throw syntaxErrors.notClosed(open);
        }
        cursor.leave();
    }

    private Expr nested(int minimum) throws SyntaxException {
        cursor.descend(1);
        Expr expression = operation(minimum);
        cursor.ascend(1);
        return expression;
    }

    private Expr operation(int minimum) throws SyntaxException {
        Expr left = operand();
        for (int precedence = precedence(); precedence > minimum; precedence = precedence()) {
            Op op = operator();
            cursor.advance();
            Expr right = precedence == POWER ? nested(SIGN) : operation(precedence);
            left = new Expr.Binary(op, left, right, left.start(), right.end());
        }
        return left;
    }

    private int precedence() {
        return switch (cursor.kind()) {
            case PLUS, MINUS -> SUM;
            case STAR, SLASH -> PRODUCT;
            case TokenKind.POWER -> POWER;
            default -> LOWEST;
        };
    }

    private Op operator() {
        return switch (cursor.kind()) {
            case PLUS -> Op.ADD;
            case MINUS -> Op.SUBTRACT;
            case STAR -> Op.MULTIPLY;
            case SLASH -> Op.DIVIDE;
            default -> Op.POWER;
        };
    }

    private Expr operand() throws SyntaxException {
        return switch (cursor.kind()) {
            case MINUS -> negative();
            case PLUS -> positive();
            case OPEN -> members(group());
            case NUMBER -> members(number());
            case NAME -> members(calls.named());
            default -> throw syntaxErrors.noOperand();
        };
    }

    private Expr negative() throws SyntaxException {
        int start = cursor.start();
        cursor.advance();
        Expr operand = nested(SIGN);
        return operand instanceof Expr.Literal literal && !literal.signed()
                ? new Expr.Literal(-literal.value(), true, start, literal.end())
                : new Expr.Unary(Op.NEGATE, operand, start, operand.end());
    }

    private Expr positive() throws SyntaxException {
        int start = cursor.start();
        cursor.advance();
        Expr operand = nested(SIGN);
        return operand instanceof Expr.Literal literal && !literal.signed()
                ? new Expr.Literal(literal.value(), true, start, literal.end())
                : new Expr.Group(operand, start, operand.end());
    }

    private Expr group() throws SyntaxException {
        int start = cursor.start();
        int open = cursor.token();
        cursor.enter();
        Expr inner = nested();
        int end = cursor.end();
        close(open);
        return new Expr.Group(inner, start, end);
    }

    private Expr number() throws SyntaxException {
        double value = NumberLiterals.value(cursor.text(), cursor.start(), cursor.end());
        return literal(value);
    }

    /** A number that is written by the word at the cursor. */
    private Expr.Literal literal(double value) throws SyntaxException {
        if (Double.isInfinite(value)) {
            throw cursor.reject("lang.numberTooLarge", cursor.found());
        }
        Expr.Literal literal = new Expr.Literal(value, false, cursor.start(), cursor.end());
        cursor.advance();
        return literal;
    }

    /** Methods and raised digits after an operand, any number of them. */
    private Expr members(Expr operand) throws SyntaxException {
        Expr result = operand;
        while (true) {
            if (cursor.kind() == TokenKind.SUPERSCRIPT) {
                Expr exponent = superscript();
                result = new Expr.Binary(Op.POWER, result, exponent, result.start(), exponent.end());
            } else if (cursor.kind() == TokenKind.OPEN_LIST && calls.isFailed(result)) {
                throw SyntaxException.silent();
            } else if (cursor.kind() == TokenKind.DOT && !cursor.name(1).equals("backward")) {
                result = calls.member(result);
            } else {
                return result;
            }
        }
    }

    private Expr superscript() throws SyntaxException {
        String digits = Characters.plainDigits(cursor.text(cursor.start(), cursor.end()));
        if (digits.equals("-")) {
            throw cursor.reject("lang.unknownCharacter", "⁻");
        }
        return literal(Double.parseDouble(digits));
    }
}
