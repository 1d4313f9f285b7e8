package backstep.ui.expression.model;

import backstep.document.LeafKey;
import backstep.engine.Intervention;
import backstep.engine.Trace;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A drawing that is new, and how its graph runs: both take too long, in large graphs, for the thread that draws.
 *
 * @param leaves those of its program
 * @param run null if only other groups are open, so that the run is that on screen
 * @param overrides what leaves were set to when the run was made
 * @param interventions what was set by hand then
 * @param sameOperations whether the graph has the operations of the one before
 */
record Arranged(
        Drawing drawing,
        SequencedMap<LeafKey, LeafLiteral> leaves,
        @Nullable Trace run,
        Map<LeafKey, Double> overrides,
        List<Intervention> interventions,
        boolean sameOperations) {

    /** Runs a drawing's graph, unless it is the one on screen. */
    static Arranged of(
            Drawing drawing,
            @Nullable Drawing shown,
            @Nullable Trace before,
            Map<LeafKey, Double> overrides,
            List<Intervention> interventions) {
        Program program = drawing.program();
        SequencedMap<LeafKey, LeafLiteral> leaves = LeafKey.of(program);
        if (shown != null && shown.program().equals(program)) {
            return new Arranged(drawing, leaves, null, overrides, interventions, true);
        }
        boolean same = before == null || Counterpart.sameOperations(before.graph(), program.graph());
        List<Intervention> kept = same ? interventions : List.of();
        Trace run = Trace.of(program.graph(), LeafValues.of(leaves, overrides), kept);
        return new Arranged(drawing, leaves, run, overrides, kept, same);
    }

    /** Whether the run was made with these figures. */
    boolean isWith(Map<LeafKey, Double> otherOverrides, List<Intervention> otherInterventions) {
        return overrides.equals(otherOverrides) && interventions.equals(otherInterventions);
    }
}
