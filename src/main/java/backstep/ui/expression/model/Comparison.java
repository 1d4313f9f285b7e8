package backstep.ui.expression.model;

import backstep.document.ComparisonSpec;
import backstep.document.NodeMap;
import backstep.engine.Trace;
import backstep.engine.analysis.TraceDiff;
import backstep.text.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two runs of the same operations, side by side.
 *
 * @param run what the other run is
 * @param present the present run
 * @param other the other run, of the same graph
 * @param diff from the earlier of the two to the later
 */
public record Comparison(OtherRun run, Trace present, Trace other, TraceDiff diff) {

    /** Lets the other run happen beside the present one. */
    static Comparison of(OtherRun run, Trace present) {
        OtherRun here = run.on(present.graph());
        Trace other = here.beside(present);
        TraceDiff diff = run.isEarlier() ? TraceDiff.between(other, present) : TraceDiff.between(present, other);
        return new Comparison(here, present, other, diff);
    }

    /**
     * What a document has beside a run.
     *
     * @param shown beside the run before; null if nothing was
     * @param before what that was
     */
    static @Nullable Comparison following(
            @Nullable Comparison shown, Optional<ComparisonSpec> before, Optional<ComparisonSpec> after, Trace next) {
        if (after.isEmpty()) {
            return null;
        }
        Optional<ComparisonSpec> same =
                before.map(each -> each.withColoured(after.get().coloured()));
        Comparison goingOn = shown != null && same.equals(after) ? shown.beside(next) : null;
        return goingOn != null ? goingOn : of(OtherRun.of(after.get(), next.graph()), next);
    }

    /** The same other run beside a new present one; null if that is of other operations. */
    @Nullable
    Comparison beside(Trace next) {
        boolean same = present.graph().equals(next.graph()) || NodeMap.sameOperations(present.graph(), next.graph());
        return present == next ? this : same ? of(run, next) : null;
    }

    /** What the present run is called beside the other one. */
    public String presentName() {
        return Messages.text(run instanceof OtherRun.Updated ? "ui.comparison.before" : "ui.comparison.present");
    }

    public String earlierName() {
        return run.isEarlier() ? run.name() : presentName();
    }

    public String laterName() {
        return run.isEarlier() ? presentName() : run.name();
    }
}
