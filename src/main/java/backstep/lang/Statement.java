package backstep.lang;

/** A statement as written. */
sealed interface Statement {

    SourceRange range();

    /** {@code name = value}, or {@code name += value} with the sum already as the value. */
    record Assign(Expr.Name target, Expr value, SourceRange range) implements Statement {}

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
}
