package backstep.lang;

import java.util.List;
import java.util.Optional;

/** A statement as written. */
sealed interface Statement {

    SourceRange range();

    /**
     * {@code name = value}, and all that gives names to values. The values are computed first, in their order.
     *
     * @param bindings the names in the order in which they get their values
     */
    record Assign(List<Expr> values, List<Binding> bindings, SourceRange range) implements Statement {

        /** One name for one value. */
        static Assign of(Expr.Name target, Expr value, SourceRange range) {
            return new Assign(List.of(value), List.of(new Binding(target, 0)), range);
        }

        /** The first name that each value gets. */
        int[] firstNames() {
            int[] names = new int[values.size()];
            for (Binding binding : bindings.reversed()) {
                names[binding.value()] = binding.target().symbol();
            }
            return names;
        }
    }

    /** {@code name += value}: {@code assign} gives the name what is computed from it. */
    record Update(Expr.Name target, Assign assign, SourceRange range) implements Statement {}

    /**
     * A name and its value.
     *
     * @param value the place of the value among those of the statement
     */
    record Binding(Expr.Name target, int value) {}

    /** An expression that stands alone. */
    record Evaluate(Expr value, SourceRange range) implements Statement {}

    /** {@code name.label = 'text'}. */
    record Relabel(Expr.Name target, String label, SourceRange range) implements Statement {}

    /** {@code value.backward()}, perhaps with the gradient that the root begins with. */
    record Backward(Expr root, BackwardParser.Arguments arguments, SourceRange range) implements Statement {}

    /**
     * {@code name.grad = 0}, {@code name.grad.zero_()}, {@code name.grad = 5}: a gradient that is set or, after the
     * last backward pass, said to be so.
     *
     * @param value what it is set to; NaN if that is a formula
     * @param claim what it says if it sets nothing: {@code name.grad == 5}
     */
    record SetGradient(Expr.Name subject, double value, String claim, SourceRange range) implements Statement {}

    /** {@code name.grad == 5}: what is said to be so. */
    record Claimed(String claim, SourceRange range) implements Statement {}

    /** {@code assert a.grad == 5 and b.grad == 2}: what is said to be so, as one or several claims. */
    record Asserted(List<String> claims, SourceRange range) implements Statement {}

    /**
     * Something that notebooks do with a value and that Backstep does by itself.
     *
     * @param subject the value
     * @param note key of the text that says why it has no effect
     */
    record NoEffect(Expr.Name subject, String note, SourceRange range) implements Statement {}

    /** {@code name.requires_grad = True}: whether a tensor requires a gradient. */
    record Track(Expr.Name subject, boolean required, SourceRange range) implements Statement {}

    /** Something without effect that concerns no value, such as an import. */
    record Aside(String note, SourceRange range) implements Statement {}

    /** Something that means nothing and of which nothing is to be said, such as a docstring. */
    record Nothing(SourceRange range) implements Statement {}

    /**
     * {@code a.grad, b}: what a notebook shows at the end of a cell.
     *
     * @param figures whether all of it are figures, and not labels or texts
     */
    record Shown(List<Item> items, boolean figures, SourceRange range) implements Statement {

        /** A figure of a named value: its gradient, or what it is. */
        record Item(Expr.Name subject, boolean gradient) {}
    }

    /** Names that stand for something that is no value. */
    record Naming(List<Integer> symbols, Meaning meaning, String note, SourceRange range) implements Statement {}

    /** {@code import torch.nn.functional as F}, {@code V = Value}: names that stand for others. */
    record Aliases(List<Alias> aliases, Optional<String> note, SourceRange range) implements Statement {}

    /**
     * A name that stands for a module of Python or something in it.
     *
     * @param path its whole name, {@code torch.nn.functional}
     */
    record Alias(int symbol, String path) {}
}
