package backstep.lang;

import backstep.engine.Op;
import backstep.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a name: names, functions, methods, members of Python's modules. */
final class CallParser {

    private static final int QUOTED_ARGUMENT = 20;
    private static final Pattern NUMBER = Pattern.compile("(?:\\d++\\.?+\\d*+|\\.\\d++)(?:[eE][-+]?\\d++)?+");

    /** What a value has and no module: {@code F.grad} speaks of a value that is called F. */
    private static final Set<String> FIGURES = Set.of("backward", "grad", "data");

    private final TokenStream cursor;
    private final NameAdvice advice;
    private final Scope scope;
    private final ExpressionParser expressions;
    private final LeafParser leaves;
    private final Lists lists;

    CallParser(
            TokenStream cursor,
            SyntaxErrors syntaxErrors,
            NameAdvice advice,
            Scope scope,
            ExpressionParser expressions) {
        this.cursor = cursor;
        this.advice = advice;
        this.scope = scope;
        this.expressions = expressions;
        this.leaves = new LeafParser(cursor, syntaxErrors, expressions);
        this.lists = new Lists(cursor, syntaxErrors, expressions, scope);
    }

    /** Reads a name, or the call that begins with it. */
    Expr named() throws SyntaxException {
        int start = cursor.start();
        Optional<String> path = path();
        if (path.isPresent()) {
            return member(path.get(), start);
        }
        if (cursor.kind(1) == TokenKind.OPEN) {
            return call(cursor.name(), start);
        }
        if (isPi(cursor.name()) && scope.node(cursor.symbol()) == Scope.UNKNOWN) {
            return constant(Math.PI, start);
        }
        Expr name = new Expr.Name(cursor.symbol(), start, cursor.end());
        cursor.advance();
        return name;
    }

    /** The whole name of the module here, or of what an import named so; empty for all other names. */
    private Optional<String> path() {
        Optional<String> imported = scope.path(cursor.symbol());
        boolean module = cursor.kind(1) == TokenKind.DOT
                && Modules.isKnown(cursor.name())
                && scope.node(cursor.symbol()) == Scope.UNKNOWN
                && !FIGURES.contains(cursor.name(2));
        return module && imported.isEmpty() ? Optional.of(cursor.name()) : imported;
    }

    /** Reads what a module has; the cursor is at the name that stands for {@code first}. */
    private Expr member(String first, int start) throws SyntaxException {
        String path = first;
        while (Modules.isKnown(path) && cursor.kind(1) == TokenKind.DOT) {
            cursor.advance();
            cursor.advance();
            if (cursor.kind() != TokenKind.NAME) {
                throw cursor.rejectFound("lang.expectedMember", cursor.found());
            }
            path += "." + cursor.name();
        }
        String name = Modules.last(path);
        if (cursor.kind(1) == TokenKind.OPEN) {
            return call(name, start);
        }
        return switch (name) {
            case "pi" -> constant(Math.PI, start);
            case "e" -> constant(Math.E, start);
            default -> throw noConstant(path, name, start);
        };
    }

    private SyntaxException noConstant(String path, String name, int start) {
        if (Modules.isKnown(path)) {
            return SyntaxException.of(
                    start, cursor.end(), Messages.quoting("lang.moduleAlone", cursor.text(start, cursor.end())));
        }
        if (path.equals("optim") || path.endsWith(".optim")) {
            return SyntaxException.of(start, cursor.end(), Messages.text("lang.optimizer"));
        }
        if (Set.of("inf", "nan", "Inf", "NaN").contains(name)) {
            return SyntaxException.of(
                    start, cursor.end(), Messages.quoting("lang.notFinite", cursor.text(start, cursor.end())));
        }
        if (path.endsWith(".random")) {
            return SyntaxException.of(start, cursor.end(), Messages.text("lang.random"));
        }
        if (cursor.kind(1) == TokenKind.DOT) {
            return SyntaxException.of(start, cursor.end(), Messages.quoting("lang.unknownModule", path));
        }
        return Functions.find(name).isPresent()
                ? cursor.reject("lang.functionWithoutCall", name)
                : cursor.reject("lang.noConstant", name);
    }

    /** Reads the method call after {@code receiver}; the cursor is at the dot. */
    Expr member(Expr receiver) throws SyntaxException {
        if (isFailed(receiver)) {
            throw SyntaxException.silent();
        }
        cursor.advance();
        if (cursor.kind() != TokenKind.NAME) {
            throw cursor.rejectFound("lang.expectedMember", cursor.found());
        }
        String name = cursor.name();
        if (name.equals("data")) {
            int end = cursor.end();
            cursor.advance();
            return constantOf(receiver, receiver.start(), end);
        }
        if (cursor.kind(1) != TokenKind.OPEN) {
            throw attribute();
        }
        if (name.equals("requires_grad_")) {
            return tracked(receiver);
        }
        if (Functions.makesConstant(name) || Functions.changesNothing(name)) {
            int end = skipCall();
            return Functions.makesConstant(name)
                    ? constantOf(receiver, receiver.start(), end)
                    : new Expr.Group(receiver, receiver.start(), end);
        }
        Op op = Functions.find(name)
                .orElseThrow(() ->
                        SyntaxException.of(cursor.start(), cursor.end(), advice.noFunctionText("lang.noMethod", name)));
        return arguments(op, name, receiver, receiver.start());
    }

    /** Reads {@code x.requires_grad_()}, {@code x.requires_grad_(False)}. */
    private Expr tracked(Expr receiver) throws SyntaxException {
        cursor.advance();
        int open = cursor.token();
        cursor.enter();
        if (cursor.name(0).equals("requires_grad") && cursor.kind(1) == TokenKind.ASSIGN) {
            cursor.advance();
            cursor.advance();
        }
        boolean required = cursor.kind() == TokenKind.CLOSE || expressions.truth();
        int end = cursor.end();
        expressions.close(open);
        return new Expr.Tracked(receiver, required, receiver.start(), end);
    }

    /** Whether an operand is a name whose statement is wrong, so that nothing can be said about it. */
    boolean isFailed(Expr operand) {
        return operand instanceof Expr.Name name && scope.isFailed(name.symbol());
    }

    private SyntaxException attribute() {
        String name = cursor.name();
        return switch (name) {
            case "grad" -> cursor.reject("lang.attribute.grad");
            default ->
                Functions.find(name).isPresent()
                        ? cursor.reject("lang.methodWithoutCall", name)
                        : cursor.reject("lang.noAttribute", name);
        };
    }

    /** The number of a value, as a constant through which no gradient flows. */
    private static Expr constantOf(Expr value, int start, int end) {
        return switch (Expr.bare(value)) {
            case Expr.Literal literal -> new Expr.Group(literal, start, end);
            case Expr.Unary unary
            when unary.op() == Op.DETACH -> new Expr.Unary(Op.DETACH, unary.operand(), start, end);
            default -> new Expr.Unary(Op.DETACH, value, start, end);
        };
    }

    /** Passes over the call of a method whose arguments mean nothing here; says where it ends. */
    private int skipCall() throws SyntaxException {
        cursor.advance();
        int open = cursor.token();
        int outside = cursor.depth();
        cursor.enter();
        while (cursor.depth() > outside + 1 || cursor.kind() != TokenKind.CLOSE) {
            switch (cursor.kind()) {
                case OPEN, OPEN_LIST -> cursor.enter();
                case CLOSE, CLOSE_LIST -> cursor.leave();
                case NAME, DOT, COMMA, NUMBER, MINUS, KEYWORD, STRING, ASSIGN -> cursor.advance();
                default -> expressions.close(open);
            }
        }
        int end = cursor.end();
        cursor.leave();
        return end;
    }

    private static boolean isPi(String name) {
        return name.equals("pi") || name.equals("π");
    }

    private Expr constant(double value, int start) {
        Expr constant = new Expr.Literal(value, false, start, cursor.end());
        cursor.advance();
        return constant;
    }

    /** Reads a call whose name is at the cursor; its text begins at {@code start}, perhaps with a module. */
    private Expr call(String name, int start) throws SyntaxException {
        if (scope.means(cursor.symbol(), Meaning.FUNCTION)) {
            scope.fail(cursor.symbol());
            throw cursor.reject("lang.ownFunction", cursor.name());
        }
        if (Functions.makesLeaf(name)) {
            return leaves.leaf(name, start);
        }
        if (Lists.combines(name)) {
            return lists.combined(name, start);
        }
        if (name.equals("float") || name.equals("float64")) {
            return number(start);
        }
        if (Functions.makesNetwork(name)) {
            throw cursor.reject("lang.network", name);
        }
        Op op = Functions.find(name).orElse(null);
        if (op == null) {
            throw advice.notCallable(new Expr.Name(cursor.symbol(), cursor.start(), cursor.end()), product());
        }
        return arguments(op, name, null, start);
    }

    /** Reads {@code float(x)}. */
    private Expr number(int start) throws SyntaxException {
        cursor.advance();
        int open = cursor.token();
        cursor.enter();
        Expr value = cursor.kind() == TokenKind.STRING ? written() : expressions.nested();
        int end = cursor.end();
        expressions.close(open);
        return constantOf(value, start, end);
    }

    /** Reads a number in quotation marks, {@code float('2.5')}. */
    private Expr written() throws SyntaxException {
        String word = Strings.content(cursor.text(cursor.start(), cursor.end())).strip();
        boolean negative = word.startsWith("-");
        String digits = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
        if (Set.of("inf", "infinity", "nan").contains(digits.toLowerCase(Locale.ROOT))) {
            throw cursor.reject("lang.notFinite", cursor.found());
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw cursor.reject("lang.text", cursor.found());
        }
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            throw cursor.reject("lang.numberTooLarge", cursor.found());
        }
        Expr literal = new Expr.Literal(negative ? -value : value, true, cursor.start(), cursor.end());
        cursor.advance();
        return literal;
    }

    /** The parentheses after the name at the cursor as a factor, for a message. */
    private String product() {
        int open = cursor.start(1);
        int end = closingEnd(open);
        return cursor.name() + "*" + (end < 0 ? "(…)" : cursor.excerpt(open, end));
    }

    /** Where a short text in parentheses ends; negative if it does not soon. */
    private int closingEnd(int open) {
        String text = cursor.text();
        int depth = 0;
        for (int at = open; at < Math.min(text.length(), open + QUOTED_ARGUMENT); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Reads the parentheses after the name at the cursor. A method has its receiver as the first operand. */
    private Expr arguments(Op op, String name, @Nullable Expr receiver, int start) throws SyntaxException {
        int nameStart = cursor.start();
        cursor.advance();
        int open = cursor.token();
        cursor.enter();
        Expr first = receiver;
        Expr second = null;
        int count = receiver == null ? 0 : 1;
        while (cursor.kind() != TokenKind.CLOSE) {
            // At the start of a line it is the next statement, and this call was never closed.
            if (cursor.kind() == TokenKind.NAME && cursor.kind(1) == TokenKind.ASSIGN && !cursor.startsLine()) {
                String option = cursor.excerpt(cursor.start(), cursor.end(2));
                throw SyntaxException.of(cursor.start(), cursor.end(2), Messages.quoting("lang.option", name, option));
            }
            Expr argument = expressions.nested();
            first = count == 0 ? argument : first;
            second = count == 1 ? argument : second;
            count++;
            if (cursor.kind() != TokenKind.COMMA) {
                break;
            }
            cursor.advance();
        }
        int end = cursor.end();
        expressions.close(open);
        if (count != op.arity() || first == null) {
            throw SyntaxException.of(nameStart, end, countText(op, name, receiver != null, count));
        }
        return second == null ? new Expr.Unary(op, first, start, end) : new Expr.Binary(op, first, second, start, end);
    }

    private static String countText(Op op, String name, boolean method, int count) {
        if (op == Op.LOG && count == 2) {
            return Messages.text("lang.logBase");
        }
        if ((op == Op.MAX || op == Op.MIN) && count > 2) {
            return Messages.quoting("lang.contest", name, count);
        }
        int receivers = method ? 1 : 0;
        return Messages.quoting("lang.arguments", name, op.arity() - receivers, count - receivers);
    }
}
