package backstep.lang;

import backstep.text.Messages;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads micrograd's {@code Value(2.0, label='a')} and PyTorch's {@code tensor(2.0)}, {@code Tensor([2.0])}. An expression
 * of numbers is worked out; one with names in it is cut off from them, so that it is the number that they have.
 */
final class LeafParser {

    /** micrograd's {@code Value(data, _children, _op, label)}. */
    private static final int LABEL_PLACE = 3;

    /** A leaf or a list takes as much of the stack as this number of parentheses. */
    private static final int LEVELS = 4;

    private final TokenStream cursor;
    private final SyntaxErrors syntaxErrors;
    private final ExpressionParser expressions;

    LeafParser(TokenStream cursor, SyntaxErrors syntaxErrors, ExpressionParser expressions) {
        this.cursor = cursor;
        this.syntaxErrors = syntaxErrors;
        this.expressions = expressions;
    }

    /** What the parentheses hold. */
    private static final class Arguments {
        private @Nullable Expr value;
        private @Nullable String label;
        private Tracking tracking = Tracking.UNSAID;
        private int places;
    }

    /** Reads the call of {@code maker}, whose name is at the cursor; its text begins at {@code start}. */
    Expr leaf(String maker, int start) throws SyntaxException {
        cursor.advance();
        int open = cursor.token();
        cursor.enter();
        Arguments arguments = new Arguments();
        cursor.descend(LEVELS);
        while (cursor.kind() != TokenKind.CLOSE) {
            argument(maker, arguments);
            if (cursor.kind() != TokenKind.COMMA) {
                break;
            }
            cursor.advance();
        }
        cursor.ascend(LEVELS);
        int end = cursor.end();
        expressions.close(open);
        Expr value = arguments.value;
        if (value == null) {
            throw SyntaxException.of(start, end, Messages.quoting("lang.leafNumber", maker));
        }
        return leaf(maker, value, arguments, start, end);
    }

    private static Expr leaf(String maker, Expr value, Arguments arguments, int start, int end) throws SyntaxException {
        String label = arguments.label;
        Tracking tracking = arguments.tracking == Tracking.UNSAID ? byDefault(maker) : arguments.tracking;
        Expr bare = Expr.bare(value);
        if (bare instanceof Expr.Leaf leaf) {
            return new Expr.Leaf(maker, leaf.literal(), label == null ? leaf.label() : label, tracking, start, end);
        }
        if (bare instanceof Expr.Literal literal) {
            return new Expr.Leaf(maker, literal, label, tracking, start, end);
        }
        OptionalDouble number = Constants.value(value);
        if (number.isEmpty()) {
            return new Expr.Copy(maker, value, label, tracking, start, end);
        }
        if (!Double.isFinite(number.getAsDouble())) {
            throw SyntaxException.of(value.start(), value.end(), Messages.text("lang.leafNotFinite"));
        }
        Expr.Literal literal = new Expr.Literal(number.getAsDouble(), true, value.start(), value.end());
        return new Expr.Leaf(maker, literal, label, tracking, start, end);
    }

    private static Tracking byDefault(String maker) {
        return maker.equals("Value") || maker.equals("Parameter") ? Tracking.REQUIRED : Tracking.UNSAID;
    }

    private void argument(String maker, Arguments arguments) throws SyntaxException {
        String keyword = cursor.kind(1) == TokenKind.ASSIGN ? cursor.name(0) : "";
        if (!keyword.isEmpty()) {
            cursor.advance();
            cursor.advance();
        }
        if (keyword.equals("label")) {
            arguments.label = label();
        } else if (arguments.value == null && (keyword.isEmpty() || keyword.equals("data"))) {
            arguments.value = number(maker);
        } else if (keyword.isEmpty()) {
            placed(maker, arguments);
        } else if (keyword.equals("requires_grad") && !maker.equals("Value")) {
            arguments.tracking = Tracking.of(expressions.truth());
        } else {
            skipOption(maker, keyword);
        }
    }

    /** Reads what follows the number without a keyword: micrograd's empty children, operation and label. */
    private void placed(String maker, Arguments arguments) throws SyntaxException {
        arguments.places++;
        boolean empty = cursor.kind() == TokenKind.OPEN && cursor.kind(1) == TokenKind.CLOSE;
        if (empty && arguments.places == 1) {
            cursor.enter();
            cursor.leave();
        } else if (cursor.kind() == TokenKind.STRING) {
            String text = label();
            arguments.label = arguments.places == LABEL_PLACE || arguments.places == 1 ? text : arguments.label;
        } else {
            throw cursor.rejectFound("lang.leafArgument", maker);
        }
    }

    /** The text of a label; null if it is empty, as it is by default in micrograd. */
    private @Nullable String label() throws SyntaxException {
        if (cursor.kind() != TokenKind.STRING) {
            throw cursor.rejectFound("lang.labelText", cursor.found());
        }
        String label = Strings.content(cursor.text(cursor.start(), cursor.end()));
        cursor.advance();
        return label.isEmpty() ? null : label;
    }

    /** Passes over an option that changes nothing here. */
    private void skipOption(String maker, String keyword) throws SyntaxException {
        switch (keyword) {
            case "dtype", "device", "_op" -> {
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

    /** A number, or a list of one. */
    private Expr number(String maker) throws SyntaxException {
        if (cursor.kind() != TokenKind.OPEN_LIST) {
            return expressions.nested();
        }
        int open = cursor.token();
        cursor.enter();
        cursor.descend(LEVELS);
        Expr value = number(maker);
        cursor.ascend(LEVELS);
        if (cursor.kind() == TokenKind.COMMA) {
            throw cursor.reject("lang.leafList", maker);
        }
        if (cursor.kind() != TokenKind.CLOSE_LIST) {
            throw syntaxErrors.notClosed(open);
        }
        cursor.leave();
        return value;
    }
}
