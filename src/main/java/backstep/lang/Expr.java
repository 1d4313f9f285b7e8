package backstep.lang;

import backstep.engine.Op;
import org.jspecify.annotations.Nullable;

/**
 * An expression as written. Ranges run from {@code start} to {@code end} (exclusive) in the text. Trees may be very
 * deep on their left side, so they are never walked by recursion.
 */
sealed interface Expr {

    int start();

    int end();

    /**
     * A number.
     *
     * @param signed whether a sign was written before it and is part of it
     */
    record Literal(double value, boolean signed, int start, int end) implements Expr {}

    /** The use of a name. */
    record Name(int symbol, int start, int end) implements Expr {}

    /**
     * A micrograd {@code Value(2.0, label='a')} or a PyTorch tensor of one number.
     *
     * @param maker what makes it, {@code Value} or a name of PyTorch
     */
    record Leaf(String maker, Literal literal, @Nullable String label, Tracking tracking, int start, int end)
            implements Expr {}

    /** The same around an expression with names in it: the number that it has, cut off from them. */
    record Copy(String maker, Expr value, @Nullable String label, Tracking tracking, int start, int end)
            implements Expr {}

    /** A value of which is said whether it requires a gradient, {@code x.requires_grad_()}; the value itself. */
    record Tracked(Expr inner, boolean required, int start, int end) implements Expr {}

    /** An expression in parentheses, or after a plus sign. */
    record Group(Expr inner, int start, int end) implements Expr {}

    record Unary(Op op, Expr operand, int start, int end) implements Expr {}

    record Binary(Op op, Expr left, Expr right, int start, int end) implements Expr {}

    /** The expression without the parentheses around it. */
    static Expr bare(Expr expression) {
        Expr bare = expression;
        while (bare instanceof Group group) {
            bare = group.inner();
        }
        return bare;
    }
}
