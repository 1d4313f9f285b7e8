package backstep.lang;

import backstep.engine.Op;

/** Whether a name that gets a value shares its number with others, so that a change in place would reach them. */
enum Storage {
    /** The number is the name's own. */
    OWN,
    /** The name means the same as another name, {@code b = a}. */
    SAME,
    /** PyTorch gives a view of another value, {@code b = a.detach()}, {@code b = a.view(1)}. */
    VIEW;

    /** What an expression that stands at its place in {@code text} gives to a name. */
    static Storage of(Expr value, String text) {
        Expr inner = inner(value);
        return switch (inner) {
            case Expr.Name _ -> SAME;
            case Expr.Group group -> ofMethod(text.substring(group.inner().end(), group.end()));
            case Expr.Unary unary
            when unary.op() == Op.DETACH && unary.operand().end() <= unary.end() ->
                ofMethod(text.substring(unary.operand().end(), unary.end()));
            default -> OWN;
        };
    }

    /** The value that a name gets, without parentheses; a method after it is none. */
    static Expr inner(Expr value) {
        Expr inner = value;
        while (inner instanceof Expr.Group group
                && group.start() < group.inner().start()) {
            inner = group.inner();
        }
        return inner;
    }

    /** What an expression gives a view of. */
    static Expr viewed(Expr value) {
        Expr viewed = inner(value);
        while (true) {
            switch (viewed) {
                case Expr.Group group -> viewed = inner(group.inner());
                case Expr.Unary unary when unary.op() == Op.DETACH -> viewed = inner(unary.operand());
                default -> {
                    return viewed;
                }
            }
        }
    }

    private static Storage ofMethod(String written) {
        return switch (lastMethod(written)) {
            case "", "clone", "double", "sum", "mean", "item", "tolist" -> OWN;
            default -> VIEW;
        };
    }

    /** The name after the last dot; empty if none is there. */
    private static String lastMethod(String written) {
        int start = written.lastIndexOf('.') + 1;
        while (start > 0 && start < written.length() && Character.isWhitespace(written.charAt(start))) {
            start++;
        }
        int end = start;
        while (start > 0 && end < written.length() && Characters.isAsciiNamePart(written.charAt(end))) {
            end++;
        }
        return written.substring(start, end);
    }
}
