package backstep.lang;

import backstep.engine.Op;
import backstep.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a name: names, functions, methods, members of Python's modules. */
final class CallParser {

    private static final int QUOTED_ARGUMENT = 20;

    private final Cursor cursor;
    private final NameAdvice advice;
    private final Scope scope;
    private final ExpressionParser expressions;
    private final LeafParser leaves;

    CallParser(Cursor cursor, Complaints complaints, NameAdvice advice, Scope scope, ExpressionParser expressions) {
        this.cursor = cursor;
        this.advice = advice;
        this.scope = scope;
        this.expressions = expressions;
        this.leaves = new LeafParser(cursor, complaints, expressions);
    }

    /** Reads a name, or the call that begins with it. */
    Expr named() throws Rejection {
        int start = cursor.start();
        if (cursor.kind(1) == TokenKind.DOT && isModule(cursor.symbol(), cursor.name())) {
            cursor.advance();
            cursor.advance();
            return moduleMember(start);
        }
        if (cursor.kind(1) == TokenKind.OPEN) {
            return call(start);
        }
        if (isPi(cursor.name()) && scope.node(cursor.symbol()) == Scope.UNKNOWN) {
            return constant(Math.PI, start);
        }
        Expr name = new Expr.Name(cursor.symbol(), start, cursor.end());
        cursor.advance();
        return name;
    }

    /** Reads the method call after {@code receiver}; the cursor is at the dot. */
    Expr member(Expr receiver) throws Rejection {
        if (receiver instanceof Expr.Name name && scope.isFailed(name.symbol())) {
            throw Rejection.silent();
        }
        cursor.advance();
        if (cursor.kind() != TokenKind.NAME) {
            throw cursor.rejectFound("lang.expectedMember", cursor.found());
        }
        if (cursor.kind(1) != TokenKind.OPEN) {
            throw attribute();
        }
        String name = cursor.name();
        Op op = Functions.find(name)
                .orElseThrow(
                        () -> Rejection.of(cursor.start(), cursor.end(), advice.noFunctionText("lang.noMethod", name)));
        return arguments(op, name, receiver, receiver.start());
    }

    private Rejection attribute() {
        String name = cursor.name();
        return switch (name) {
            case "data", "grad" -> cursor.reject("lang.attribute." + name);
            default ->
                Functions.find(name).isPresent()
                        ? cursor.reject("lang.methodWithoutCall", name)
                        : cursor.reject("lang.noAttribute", name);
        };
    }

    private boolean isModule(int symbol, String name) {
        return Functions.isModule(name) && scope.node(symbol) == Scope.UNKNOWN;
    }

    private Expr moduleMember(int start) throws Rejection {
        if (cursor.kind() != TokenKind.NAME) {
            throw cursor.rejectFound("lang.expectedMember", cursor.found());
        }
        if (cursor.kind(1) == TokenKind.OPEN) {
            return call(start);
        }
        return switch (cursor.name()) {
            case "pi" -> constant(Math.PI, start);
            case "e" -> constant(Math.E, start);
            default -> throw cursor.reject("lang.noConstant", cursor.name());
        };
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
    private Expr call(int start) throws Rejection {
        String name = cursor.name();
        if (Functions.makesLeaf(name)) {
            return leaves.leaf(start);
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
    private Expr arguments(Op op, String name, @Nullable Expr receiver, int start) throws Rejection {
        int nameStart = cursor.start();
        cursor.advance();
        int open = cursor.token();
        cursor.enter();
        Expr first = receiver;
        Expr second = null;
        int count = receiver == null ? 0 : 1;
        while (cursor.kind() != TokenKind.CLOSE) {
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
            throw Rejection.of(nameStart, end, countText(op, name, receiver != null, count));
        }
        return second == null ? new Expr.Unary(op, first, start, end) : new Expr.Binary(op, first, second, start, end);
    }

    private static String countText(Op op, String name, boolean method, int count) {
        int receivers = method ? 1 : 0;
        return Messages.text("lang.arguments", name, op.arity() - receivers, count - receivers);
    }
}
