package backstep.ui.expression.model;

import backstep.document.ExpressionSpec;
import backstep.lang.Program;
import org.jspecify.annotations.Nullable;

/**
 * An expression at one moment, all of it, so that half of a change is never seen. Immutable.
 *
 * @param spec what the learner has made of it
 * @param view what that has come to; null until there is a graph. Of a text that is still being read, or has errors, it is
 *     the last good one
 * @param current whether what the spec says of nodes is said of those in view; otherwise it waits for its own graph
 * @param comparison another run beside that in view; null while there is none
 */
public record ExpressionState(
        ExpressionSpec spec,
        @Nullable ExpressionView view,
        boolean current,
        @Nullable Comparison comparison) {

    static final ExpressionState EMPTY = new ExpressionState(ExpressionSpec.EMPTY, null, false, null);

    /** Other settings in the same graph. */
    ExpressionState with(ExpressionSpec next) {
        return view == null || !current
                ? new ExpressionState(next, view, current, comparison)
                : viewing(next, view.with(spec, next));
    }

    /** What was set waits for the graph of another text; until then the old one stays in view. */
    ExpressionState awaiting(ExpressionSpec next) {
        boolean goesOn = next.learning().comparison().equals(spec.learning().comparison());
        return new ExpressionState(next, view, false, goesOn ? comparison : null);
    }

    /** Another graph, or the same one elsewhere. */
    ExpressionState viewing(ExpressionSpec next, ExpressionView seen) {
        Comparison beside = Comparison.following(
                comparison, spec.learning().comparison(), next.learning().comparison(), seen.trace());
        return new ExpressionState(next, seen, true, beside);
    }

    /** The same graph elsewhere, or with other groups open. */
    ExpressionState in(Drawing drawing) {
        return view == null ? this : viewing(spec, view.in(drawing));
    }

    /** Whether the graph of a program is in view, with all that is set. */
    boolean isOf(Program program) {
        return current && view != null && view.drawing().program().equals(program);
    }

    /** The text of the graph in view; empty if there is none. */
    String shownText() {
        return view == null ? "" : view.drawing().program().text();
    }
}
