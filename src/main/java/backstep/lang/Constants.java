package backstep.lang;

import backstep.engine.StandardRules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/** Works out expressions of numbers alone, with a stack of its own because expressions may be very deep. */
final class Constants {

    /** Something to do: an expression to work out, or one whose operands are worked out. */
    private record Task(Expr expression, boolean ready) {}

    private final Deque<Task> tasks = new ArrayDeque<>();
    private final Deque<Double> values = new ArrayDeque<>();

    private Constants() {}

    /** The value of an expression; empty if it is of more than numbers. */
    static OptionalDouble value(Expr expression) {
        return new Constants().compute(expression);
    }

    private OptionalDouble compute(Expr whole) {
        tasks.push(new Task(whole, false));
        while (!tasks.isEmpty()) {
            Task task = tasks.pop();
            if (!(task.ready() ? finish(task.expression()) : begin(task.expression()))) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(values.pop());
    }

    private boolean begin(Expr expression) {
        switch (expression) {
            case Expr.Literal literal -> values.push(literal.value());
            case Expr.Leaf leaf -> values.push(leaf.literal().value());
            case Expr.Group group -> tasks.push(new Task(group.inner(), false));
            case Expr.Tracked tracked -> tasks.push(new Task(tracked.inner(), false));
            case Expr.Copy copy -> tasks.push(new Task(copy.value(), false));
            case Expr.Unary unary -> {
                tasks.push(new Task(unary, true));
                tasks.push(new Task(unary.operand(), false));
            }
            case Expr.Binary binary -> {
                tasks.push(new Task(binary, true));
                tasks.push(new Task(binary.right(), false));
                tasks.push(new Task(binary.left(), false));
            }
            case Expr.Name _ -> {
                return false;
            }
        }
        return true;
    }

    private boolean finish(Expr expression) {
        double last = values.pop();
        if (expression instanceof Expr.Binary binary) {
            values.push(StandardRules.value(binary.op(), values.pop(), last));
        } else if (expression instanceof Expr.Unary unary) {
            values.push(StandardRules.value(unary.op(), last, 0));
        }
        return true;
    }
}
