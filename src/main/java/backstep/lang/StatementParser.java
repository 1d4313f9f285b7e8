package backstep.lang;

import backstep.engine.Op;
import backstep.i18n.Messages;
import java.util.Optional;

/** Reads statements, those included that notebooks hold and that have no effect here. */
final class StatementParser {

    private final Cursor cursor;
    private final Complaints complaints;
    private final ExpressionParser expressions;
    private final Skipper skipper;

    StatementParser(Cursor cursor, Complaints complaints, ExpressionParser expressions, Skipper skipper) {
        this.cursor = cursor;
        this.complaints = complaints;
        this.expressions = expressions;
        this.skipper = skipper;
    }

    /** Goes to the next statement; false if there is none. */
    boolean advance() {
        while (cursor.kind() == TokenKind.NEWLINE || cursor.kind() == TokenKind.SEMICOLON) {
            cursor.advance();
        }
        return cursor.kind() != TokenKind.END;
    }

    /** Reads the statement at the cursor. */
    Statement statement() throws Rejection {
        cursor.beginStatement();
        return switch (cursor.kind()) {
            case NAME -> named();
            case KEYWORD -> reserved();
            case OTHER -> isMagic() ? magic() : evaluate();
            default -> evaluate();
        };
    }

    private Statement named() throws Rejection {
        return switch (cursor.kind(1)) {
            case ASSIGN -> assign();
            case UPDATE -> update();
            case DOT -> member();
            case OPEN -> isDisplay(0) ? display(0) : evaluate();
            case COMMA -> throw cursor.reject("lang.severalNames");
            case COMPARISON -> throw comparison();
            default -> evaluate();
        };
    }

    private Statement reserved() throws Rejection {
        if (Construct.of(cursor.name()) == Construct.IMPORT) {
            skipper.skipStatement();
            return aside("lang.note.import");
        }
        if (cursor.name().equals("class") && cursor.name(1).equals("Value")) {
            SourceRange range = new SourceRange(
                    cursor.start(), cursor.start(1) + cursor.name(1).length());
            skipper.skipBlock();
            return new Statement.Aside("lang.note.class", range);
        }
        throw complaints.noOperand();
    }

    private boolean isMagic() {
        char c = cursor.charAt(cursor.start());
        return cursor.startsLine() && (c == '%' || c == '!' || c == '?');
    }

    private Statement magic() {
        skipper.skipLine();
        return aside("lang.note.magic");
    }

    private Statement assign() throws Rejection {
        if (isDisplay(2)) {
            return display(2);
        }
        Expr.Name target = target();
        cursor.advance();
        Expr value = expressions.expression();
        return new Statement.Assign(target, value, finish());
    }

    /** {@code name += value} gives the name a new node, as Python does where a class has no addition in place. */
    private Statement update() throws Rejection {
        Expr.Name target = target();
        Op op = updateOperator();
        cursor.advance();
        Expr value = expressions.expression();
        Expr updated = new Expr.Binary(op, target, value, target.start(), value.end());
        return new Statement.Assign(target, updated, finish());
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

    private Rejection comparison() {
        String name = cursor.name();
        cursor.advance();
        return cursor.found().equals("\"==\"")
                ? cursor.reject("lang.comparisonStatement", name)
                : cursor.reject("lang.comparison", cursor.found());
    }

    /** A statement that begins with {@code name.member}. */
    private Statement member() throws Rejection {
        if (cursor.name().equals("plt")) {
            skipper.skipStatement();
            return aside("lang.note.draw");
        }
        TokenKind next = cursor.kind(3);
        String member = cursor.name(2);
        if (member.equals("label") && next == TokenKind.ASSIGN) {
            return relabel();
        }
        if (member.equals("data") && next.assigns()) {
            throw Rejection.of(cursor.start(), cursor.start(2) + member.length(), Messages.text("lang.inPlace"));
        }
        Optional<String> note = noEffect(member, next);
        return note.isPresent() ? noEffect(note.get()) : evaluate();
    }

    /** The key of the note for a statement {@code name.member …} that has no effect. */
    private static Optional<String> noEffect(String member, TokenKind next) {
        boolean shown = next.endsStatement() || next == TokenKind.DOT;
        return switch (member) {
            case "grad" -> next.assigns() ? Optional.of("lang.note.grad") : shownNote(shown);
            case "data", "label", "_prev", "_op" -> shownNote(shown);
            case "item" -> shownNote(next == TokenKind.OPEN);
            case "_backward" -> Optional.of("lang.note.innerBackward");
            case "requires_grad", "requires_grad_", "retain_grad" -> Optional.of("lang.note.requiresGrad");
            default -> Optional.empty();
        };
    }

    private static Optional<String> shownNote(boolean shown) {
        return shown ? Optional.of("lang.note.show") : Optional.empty();
    }

    private Statement noEffect(String note) throws Rejection {
        Expr.Name subject = target();
        skipper.skipStatement();
        return new Statement.NoEffect(subject, note, finish());
    }

    private Statement relabel() throws Rejection {
        Expr.Name target = target();
        cursor.advance();
        cursor.advance();
        cursor.advance();
        if (cursor.kind() != TokenKind.STRING) {
            throw cursor.rejectFound("lang.labelText", cursor.found());
        }
        String label = Strings.content(cursor.text(cursor.start(), cursor.end()));
        cursor.advance();
        return new Statement.Relabel(target, label, finish());
    }

    private boolean isDisplay(int distance) {
        return cursor.kind(distance + 1) == TokenKind.OPEN
                && Functions.displayNote(cursor.name(distance)).isPresent();
    }

    private Statement display(int distance) throws Rejection {
        String note = Functions.displayNote(cursor.name(distance)).orElseThrow();
        skipper.skipStatement();
        return aside(note);
    }

    private Statement evaluate() throws Rejection {
        Expr value = expressions.expression();
        if (cursor.kind() != TokenKind.DOT) {
            return new Statement.Evaluate(value, finish());
        }
        if (isOpen(value)) {
            throw cursor.reject("lang.backwardOfPart");
        }
        cursor.advance();
        cursor.advance();
        if (cursor.kind() != TokenKind.OPEN) {
            throw cursor.rejectFound("lang.backwardWithoutCall");
        }
        skipper.skipStatement();
        return new Statement.Backward(value, finish());
    }

    /** Whether a method after the expression would in Python belong to its last part only. */
    private static boolean isOpen(Expr value) {
        return switch (value) {
            case Expr.Binary binary -> binary.start() == binary.left().start();
            case Expr.Unary unary -> unary.op() == Op.NEGATE;
            case Expr.Group group -> group.end() == group.inner().end();
            default -> false;
        };
    }

    private Statement aside(String note) {
        return new Statement.Aside(note, range());
    }

    private SourceRange finish() throws Rejection {
        if (!cursor.kind().endsStatement()) {
            throw complaints.noContinuation();
        }
        return range();
    }

    private SourceRange range() {
        return new SourceRange(cursor.statementStartOffset(), cursor.previousEnd());
    }
}
