package backstep.lang;

import backstep.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Reads micrograd's {@code Value(2.0, label='a')} and PyTorch's {@code tensor(2.0)}, {@code Tensor([2.0]).double()}. */
final class LeafParser {

    private final Cursor cursor;
    private final Complaints complaints;
    private final ExpressionParser expressions;

    LeafParser(Cursor cursor, Complaints complaints, ExpressionParser expressions) {
        this.cursor = cursor;
        this.complaints = complaints;
        this.expressions = expressions;
    }

    /** Reads the call of {@code maker}, whose name is at the cursor; its text begins at {@code start}. */
    Expr.Leaf leaf(String maker, int start) throws Rejection {
        cursor.advance();
        int open = cursor.token();
        cursor.enter();
        Expr.Literal literal = null;
        String label = null;
        while (cursor.kind() != TokenKind.CLOSE) {
            String keyword = cursor.kind(1) == TokenKind.ASSIGN ? cursor.name(0) : "";
            skipKeyword(keyword);
            if (keyword.equals("label")) {
                label = label();
            } else if (literal == null && (keyword.isEmpty() || keyword.equals("data"))) {
                literal = number(maker);
            } else {
                skipOption(maker, keyword);
            }
            if (cursor.kind() != TokenKind.COMMA) {
                break;
            }
            cursor.advance();
        }
        int end = cursor.end();
        expressions.close(open);
        if (literal == null) {
            throw Rejection.of(start, end, Messages.text("lang.leafNumber", maker));
        }
        return new Expr.Leaf(literal, label, start, conversions(end));
    }

    private void skipKeyword(String keyword) {
        if (!keyword.isEmpty()) {
            cursor.advance();
            cursor.advance();
        }
    }

    /** The text of a label; null if it is empty, as it is by default in micrograd. */
    private @Nullable String label() throws Rejection {
        if (cursor.kind() != TokenKind.STRING) {
            throw cursor.rejectFound("lang.labelText", cursor.found());
        }
        String label = Strings.content(cursor.text(cursor.start(), cursor.end()));
        cursor.advance();
        return label.isEmpty() ? null : label;
    }

    /** Passes over an option of PyTorch that changes nothing here. */
    private void skipOption(String maker, String keyword) throws Rejection {
        switch (keyword) {
            case "requires_grad", "dtype", "device" -> {
                while (!atEndOfArgument()) {
                    cursor.advance();
                }
            }
            default -> throw cursor.rejectFound("lang.leafArgument", maker);
        }
    }

    private boolean atEndOfArgument() {
        return switch (cursor.kind()) {
            case COMMA, OPEN, OPEN_LIST, CLOSE, CLOSE_LIST, ASSIGN, UPDATE, SEMICOLON, END -> true;
            default -> false;
        };
    }

    private Expr.Literal number(String maker) throws Rejection {
        if (cursor.kind() == TokenKind.OPEN_LIST) {
            return singleton(maker);
        }
        Expr value = expressions.nested();
        if (Expr.bare(value) instanceof Expr.Literal literal) {
            return literal;
        }
        throw Rejection.of(value.start(), value.end(), Messages.text("lang.leafNumber", maker));
    }

    /** A list of one number. */
    private Expr.Literal singleton(String maker) throws Rejection {
        int open = cursor.token();
        cursor.enter();
        expressions.descend();
        Expr.Literal literal = number(maker);
        expressions.ascend();
        if (cursor.kind() == TokenKind.COMMA) {
            throw cursor.reject("lang.leafList", maker);
        }
        if (cursor.kind() != TokenKind.CLOSE_LIST) {
            throw complaints.notClosed(open);
        }
        cursor.leave();
        return literal;
    }

    /** Passes over conversions such as {@code .double()}; everything is a double here. Returns where the text ends. */
    private int conversions(int leafEnd) {
        int end = leafEnd;
        while (cursor.kind() == TokenKind.DOT && isConversion(cursor.name(1)) && cursor.kind(2) == TokenKind.OPEN) {
            if (cursor.kind(3) != TokenKind.CLOSE) {
                return end;
            }
            cursor.advance();
            cursor.advance();
            cursor.enter();
            end = cursor.end();
            cursor.leave();
        }
        return end;
    }

    private static boolean isConversion(String method) {
        return method.equals("double") || method.equals("float") || method.equals("requires_grad_");
    }
}
