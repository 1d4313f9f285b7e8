package backstep.ui.expression.model;

import backstep.document.ExpressionSpec;
import backstep.document.InterventionSpec;
import backstep.document.LeafKey;
import backstep.document.NodeNames;
import backstep.document.NodeRef;
import backstep.engine.Graph;
import backstep.engine.Intervention;
import backstep.engine.Trace;
import backstep.lang.LeafLiteral;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What an expression has come to: its last good graph where it stands, the run, and where the learner is in it. Immutable.
 *
 * @param leaves those of the program, in the order of the text
 * @param values of those leaves that have another one than the text says
 * @param step how many steps of the run are done
 * @param selected the node that is selected, or {@link ExpressionSession#NONE}
 */
public record ExpressionView(
        Drawing drawing,
        SequencedMap<LeafKey, LeafLiteral> leaves,
        Map<LeafKey, Double> values,
        Trace trace,
        int step,
        int selected) {

    /** Runs a graph with all that was set in it. What is set for nodes that it has not, or cannot be set there, is passed over. */
    static ExpressionView of(Drawing drawing, ExpressionSpec spec) {
        SequencedMap<LeafKey, LeafLiteral> leaves = LeafKey.of(drawing.program());
        return run(drawing, leaves, spec, node(drawing.program().graph(), spec.selection()));
    }

    /** The same graph, run with other settings. */
    ExpressionView anew(ExpressionSpec spec) {
        return of(drawing, spec);
    }

    private static ExpressionView run(
            Drawing drawing, SequencedMap<LeafKey, LeafLiteral> leaves, ExpressionSpec spec, int selected) {
        Graph graph = drawing.program().graph();
        Map<LeafKey, Double> values = new HashMap<>(spec.leaves().values());
        values.keySet().retainAll(leaves.keySet());
        Map<Integer, Double> byNode = new HashMap<>();
        leaves.forEach(
                (key, leaf) -> Optional.ofNullable(values.get(key)).ifPresent(set -> byNode.put(leaf.node(), set)));
        Trace trace = Trace.of(graph, byNode, interventions(graph, spec.interventions()));
        return new ExpressionView(drawing, leaves, Map.copyOf(values), trace, spec.stepIn(trace.stepCount()), selected);
    }

    private static List<Intervention> interventions(Graph graph, List<InterventionSpec> specs) {
        List<Intervention> there = specs.stream()
                .flatMap(each -> NodeNames.find(graph, each.node()).stream()
                        .mapToObj(node -> new Intervention(each.step(), node, each.figure(), each.value())))
                .toList();
        return there.isEmpty() ? there : Trace.possible(graph, there);
    }

    private static int node(Graph graph, Optional<NodeRef> name) {
        return name.isEmpty()
                ? ExpressionSession.NONE
                : NodeNames.find(graph, name.get()).orElse(ExpressionSession.NONE);
    }

    /** The same graph with other settings; it is run again only if they make another run of it. */
    ExpressionView with(ExpressionSpec before, ExpressionSpec after) {
        boolean sameRun = before.leaves().values().equals(after.leaves().values())
                && before.interventions().equals(after.interventions());
        int node = before.selection().equals(after.selection()) ? selected : node(trace.graph(), after.selection());
        return sameRun
                ? new ExpressionView(drawing, leaves, values, trace, after.stepIn(trace.stepCount()), node)
                : run(drawing, leaves, after, node);
    }

    /** The same run of a graph that stands elsewhere, or of which other groups are open. */
    ExpressionView in(Drawing other) {
        return new ExpressionView(other, leaves, values, trace, step, selected);
    }

    /** The node that is spoken of: the selected one, else the one that the current step is about, else none. */
    int subject() {
        return selected != ExpressionSession.NONE || step == 0
                ? selected
                : trace.step(step).node();
    }
}
