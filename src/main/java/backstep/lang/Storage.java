package backstep.lang;

import backstep.engine.Op;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a name that gets a value shares its number with others, so that a change in place would reach them. */
enum Storage {
    /** The number is the name's own. */
    OWN,
    /** The name means the same as another name, {@code b = a}. */
    SAME,
    /** PyTorch gives a view of another value, {@code b = a.detach()}, {@code b = a.view(1)}. */
    VIEW;

    /** The last method of an expression. */
    private static final Pattern METHOD = Pattern.compile(".*\\.\\s*(\\w+)[^.]*", Pattern.DOTALL);

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
        return switch (inner(value)) {
            case Expr.Group group -> viewed(group.inner());
            case Expr.Unary unary when unary.op() == Op.DETACH -> viewed(unary.operand());
            case Expr other -> other;
        };
    }

    private static Storage ofMethod(String written) {
        Matcher method = METHOD.matcher(written);
        if (!method.matches()) {
            return OWN;
        }
        return switch (method.group(1)) {
            case "clone", "double", "sum", "mean", "item", "tolist" -> OWN;
            default -> VIEW;
        };
    }
}
