package backstep.ui.expression.model;

import backstep.document.ExpressionRun;
import backstep.document.ExpressionSpec;
import backstep.document.LeafKey;
import backstep.document.NodeNames;
import backstep.document.NodeRef;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.lang.LeafLiteral;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What an expression has come to: its last good graph where it stands, the run, and where the learner is in it. Immutable.
 *
 * @param step how many steps of the run are done
 * @param selected the node that is selected, or {@link ExpressionSession#NONE}
 */
public record ExpressionView(Drawing drawing, ExpressionRun run, int step, int selected) {

    /** Runs a graph with all that was set in it. */
    static ExpressionView of(Drawing drawing, ExpressionSpec spec) {
        ExpressionRun run = ExpressionRun.of(drawing.program(), spec);
        return new ExpressionView(
                drawing,
                run,
                spec.stepIn(run.trace().stepCount()),
                node(drawing.program().graph(), spec.selection()));
    }

    private static int node(Graph graph, Optional<NodeRef> name) {
        return name.isEmpty()
                ? ExpressionSession.NONE
                : NodeNames.find(graph, name.get()).orElse(ExpressionSession.NONE);
    }

    /** The same graph with other settings; it is run again only if they make another run of it. */
    ExpressionView with(ExpressionSpec before, ExpressionSpec after) {
        ExpressionRun next = run.with(before, after);
        int node = before.selection().equals(after.selection())
                ? selected
                : node(drawing.program().graph(), after.selection());
        return new ExpressionView(drawing, next, after.stepIn(next.trace().stepCount()), node);
    }

    /** The same run of a graph that stands elsewhere, or of which other groups are open. */
    ExpressionView in(Drawing other) {
        return new ExpressionView(other, run, step, selected);
    }

    /** The node that is spoken of: the selected one, else the one that the current step is about, else none. */
    int subject() {
        return selected != ExpressionSession.NONE || step == 0
                ? selected
                : trace().step(step).node();
    }

    public Trace trace() {
        return run.trace();
    }

    /** The leaves of the program, in the order of the text. */
    public SequencedMap<LeafKey, LeafLiteral> leaves() {
        return run.leaves();
    }

    /** The values of those leaves that have another one than the text says. */
    public Map<LeafKey, Double> values() {
        return run.values();
    }
}
