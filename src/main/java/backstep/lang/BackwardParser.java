package backstep.lang;

import backstep.text.Messages;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads what stands in the parentheses of {@code backward()}: the gradient that the root begins with, as a number or as
 * PyTorch writes it, and whether PyTorch is to keep the graph for another pass.
 */
final class BackwardParser {

    private static final Set<String> ALIKE = Set.of("ones_like", "zeros_like", "ones", "zeros");

    private final TokenStream cursor;
    private final ExpressionParser expressions;

    BackwardParser(TokenStream cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /**
     * What was found.
     *
     * @param seed what the root's gradient begins with
     * @param retains whether {@code retain_graph=True} is said
     */
    record Arguments(double seed, boolean retains) {}

    /** Reads the parentheses; the cursor is at the opening one. */
    Arguments arguments() throws SyntaxException {
        int open = cursor.token();
        double seed = 1;
        boolean seeded = false;
        boolean retains = false;
        cursor.enter();
        while (cursor.kind() != TokenKind.CLOSE) {
            String keyword = cursor.kind(1) == TokenKind.ASSIGN ? cursor.name(0) : "";
            switch (keyword) {
                case "retain_graph", "create_graph" -> retains |= flag();
                case "", "gradient" -> {
                    if (seeded) {
                        throw refused();
                    }
                    skipKeyword(keyword);
                    seed = gradient();
                    seeded = true;
                }
                default -> throw refused();
            }
            if (cursor.kind() != TokenKind.COMMA) {
                break;
            }
            cursor.advance();
        }
        expressions.close(open);
        return new Arguments(seed, retains);
    }

    private void skipKeyword(String keyword) {
        if (!keyword.isEmpty()) {
            cursor.advance();
            cursor.advance();
        }
    }

    private boolean flag() throws SyntaxException {
        skipKeyword("retain_graph");
        String word = cursor.kind() == TokenKind.KEYWORD ? cursor.name() : "";
        if (!word.equals("True") && !word.equals("False")) {
            throw refused();
        }
        cursor.advance();
        return word.equals("True");
    }

    /** Reads a gradient: a number, a tensor of one, ones or zeros. */
    double gradient() throws SyntaxException {
        if (cursor.kind() == TokenKind.KEYWORD && cursor.name().equals("None")) {
            cursor.advance();
            return 1;
        }
        int start = cursor.start();
        return isAlike() ? alike() : number(expressions.nested(), start);
    }

    /** Whether a tensor stands here, and not a plain number. */
    boolean isTensor() {
        int name = cursor.kind(1) == TokenKind.DOT ? 2 : 0;
        return isAlike() || (Functions.makesLeaf(cursor.name(name)) && cursor.kind(name + 1) == TokenKind.OPEN);
    }

    /** Whether {@code torch.ones_like(x)} stands here, or a sibling of it. */
    private boolean isAlike() {
        int name = cursor.kind(1) == TokenKind.DOT ? 2 : 0;
        return ALIKE.contains(cursor.name(name)) && cursor.kind(name + 1) == TokenKind.OPEN;
    }

    /** Ones or zeros of some shape; every value here is a single number, so that the shape must be that of one. */
    private double alike() throws SyntaxException {
        int words = cursor.kind(1) == TokenKind.DOT ? 3 : 1;
        String name = cursor.name(words - 1);
        for (int word = 0; word < words; word++) {
            cursor.advance();
        }
        int open = cursor.token();
        cursor.enter();
        if (name.endsWith("_like")) {
            expressions.nested();
        } else {
            shape();
        }
        expressions.close(open);
        return name.startsWith("ones") ? 1 : 0;
    }

    /** {@code 1}, {@code []}, {@code ()}, {@code 1, 1}: the shapes of a single number. */
    private void shape() throws SyntaxException {
        int depth = cursor.depth();
        while (cursor.depth() > depth || cursor.kind() != TokenKind.CLOSE) {
            boolean one = cursor.kind() == TokenKind.NUMBER
                    && cursor.text(cursor.start(), cursor.end()).equals("1");
            if (cursor.kind().opensBracket()) {
                cursor.enter();
            } else if (cursor.kind().closesBracket() && cursor.depth() > depth) {
                cursor.leave();
            } else if (one || cursor.kind() == TokenKind.COMMA) {
                cursor.advance();
            } else {
                throw refused();
            }
        }
    }

    private double number(Expr value, int start) throws SyntaxException {
        OptionalDouble number = Constants.value(value);
        if (number.isEmpty()) {
            throw SyntaxException.of(start, value.end(), Messages.text("lang.backwardArgument"));
        }
        if (!Double.isFinite(number.getAsDouble())) {
            throw SyntaxException.of(start, value.end(), Messages.text("lang.gradientNotFinite"));
        }
        return number.getAsDouble();
    }

    private SyntaxException refused() {
        return cursor.rejectFound("lang.backwardArgument");
    }
}
