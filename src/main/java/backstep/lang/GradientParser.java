package backstep.lang;

import backstep.text.Messages;
import java.util.Optional;
import java.util.Set;

/** Reads statements about the gradient of a name: those that set it, and those that say what it is. */
final class GradientParser {

    private static final Set<String> ZEROING = Set.of("zero_", "zero");

    private final TokenStream cursor;
    private final SyntaxErrors syntaxErrors;
    private final ErrorRecovery recovery;
    private final BackwardParser seeds;

    GradientParser(
            TokenStream cursor, SyntaxErrors syntaxErrors, ExpressionParser expressions, ErrorRecovery recovery) {
        this.cursor = cursor;
        this.syntaxErrors = syntaxErrors;
        this.recovery = recovery;
        this.seeds = new BackwardParser(cursor, expressions);
    }

    /** Reads the statement at the cursor if it begins with {@code name.grad} or {@code name.zero_grad} and is such. */
    Optional<Statement> read() throws SyntaxException {
        if (cursor.name(2).equals("zero_grad") && cursor.kind(3) == TokenKind.OPEN) {
            return Optional.of(zeroed());
        }
        if (!cursor.name(2).equals("grad")) {
            return Optional.empty();
        }
        if (isSeveral()) {
            throw SyntaxException.of(cursor.start(), cursor.end(3), Messages.text("lang.gradientSeveral"));
        }
        return switch (cursor.kind(3)) {
            case ASSIGN -> Optional.of(set());
            case UPDATE ->
                throw SyntaxException.of(cursor.start(), cursor.end(3), Messages.text("lang.gradientUpdate"));
            case COMPARISON -> Optional.of(claimed());
            case DOT -> member();
            default -> Optional.empty();
        };
    }

    /** {@code a.grad = b.grad = 0}, {@code a.grad, b.grad = 0, 0} */
    private boolean isSeveral() {
        int next = 4;
        boolean several = cursor.kind(3) == TokenKind.COMMA || cursor.kind(3) == TokenKind.ASSIGN;
        while (several && !cursor.kind(next).endsStatement() && cursor.kind(next) != TokenKind.ASSIGN) {
            next++;
        }
        return several && cursor.kind(next) == TokenKind.ASSIGN;
    }

    /** {@code a.grad.zero_()}, {@code a.grad.data.zero_()}; {@code a.grad.item()} and the like only show. */
    private Optional<Statement> member() throws SyntaxException {
        int data = cursor.name(4).equals("data") && cursor.kind(5) == TokenKind.DOT ? 2 : 0;
        if (ZEROING.contains(cursor.name(4 + data)) && cursor.kind(5 + data) == TokenKind.OPEN) {
            return Optional.of(zeroed());
        }
        String method = cursor.name(4 + data);
        if (method.endsWith("_") && cursor.kind(5 + data) == TokenKind.OPEN) {
            throw SyntaxException.of(cursor.start(), cursor.end(4 + data), Messages.text("lang.gradientUpdate"));
        }
        if (cursor.name(4).equals("data") && cursor.kind(5).assigns()) {
            throw SyntaxException.of(cursor.start(), cursor.end(5), Messages.text("lang.gradientUpdate"));
        }
        return Optional.empty();
    }

    private Statement zeroed() throws SyntaxException {
        Expr.Name subject = subject();
        recovery.skipStatement();
        return new Statement.SetGradient(subject, 0, claim(subject, "0"), range());
    }

    private Statement set() throws SyntaxException {
        Expr.Name subject = subject();
        for (int word = 0; word < 3; word++) {
            cursor.advance();
        }
        if (isNumber()) {
            double value = cursor.kind() == TokenKind.KEYWORD ? none() : seeds.gradient();
            if (!cursor.kind().endsStatement()) {
                throw syntaxErrors.noContinuation();
            }
            return new Statement.SetGradient(subject, value, claim(subject, Double.toString(value)), range());
        }
        if (cursor.kind().endsStatement()) {
            return new Statement.NoEffect(subject, "lang.note.gradientBlank", range());
        }
        int start = cursor.start();
        recovery.skipStatement();
        String formula = cursor.text(start, cursor.previousEnd());
        return new Statement.SetGradient(subject, Double.NaN, claim(subject, formula), range());
    }

    private double none() {
        cursor.advance();
        return 0;
    }

    /** Whether a number is given, also as None, as a tensor or as zeros of some shape, and no formula. */
    private boolean isNumber() {
        int sign = cursor.kind() == TokenKind.MINUS || cursor.kind() == TokenKind.PLUS ? 1 : 0;
        boolean plain =
                cursor.kind(sign) == TokenKind.NUMBER && cursor.kind(sign + 1).endsStatement();
        boolean none = cursor.kind() == TokenKind.KEYWORD && cursor.name().equals("None");
        return plain || none || seeds.isTensor();
    }

    private Statement claimed() throws SyntaxException {
        int start = cursor.start();
        recovery.skipStatement();
        return new Statement.Claimed(cursor.text(start, cursor.previousEnd()), range());
    }

    private Expr.Name subject() {
        Expr.Name subject = new Expr.Name(cursor.symbol(), cursor.start(), cursor.end());
        cursor.advance();
        return subject;
    }

    private String claim(Expr.Name subject, String value) {
        return cursor.text(subject.start(), subject.end()) + ".grad == " + value;
    }

    private SourceRange range() {
        return new SourceRange(cursor.statementStartOffset(), cursor.previousEnd());
    }
}
