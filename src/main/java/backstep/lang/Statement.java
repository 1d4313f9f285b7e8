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

        /** The first name that a value gets. */
        int name(int value) {
            for (Binding binding : bindings) {
                if (binding.value() == value) {
                    return binding.target().symbol();
                }
            }
            throw new IllegalArgumentException("has no name: value " + value);
        }
    }

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

    /** {@code value.backward()}. */
    record Backward(Expr root, SourceRange range) implements Statement {}

    /**
     * Something that notebooks do with a value and that Backstep does by itself.
     *
     * @param subject the value
     * @param note key of the text that says why it has no effect
     */
    record NoEffect(Expr.Name subject, String note, SourceRange range) implements Statement {}

    /** Something without effect that concerns no value, such as an import. */
    record Aside(String note, SourceRange range) implements Statement {}

    /** Something that means nothing and of which nothing is to be said, such as a docstring. */
    record Nothing(SourceRange range) implements Statement {}

    /** {@code a.grad, b}: figures of named values, as a notebook shows them at the end of a cell. */
    record Shown(List<Expr.Name> subjects, SourceRange range) implements Statement {}

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
