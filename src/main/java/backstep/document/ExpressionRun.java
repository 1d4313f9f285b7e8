package backstep.document;

import backstep.engine.Graph;
import backstep.engine.Intervention;
import backstep.engine.Trace;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * How a program runs with what is set in an expression. What is set for nodes that the program has not, or cannot be set
 * there, is passed over.
 *
 * @param leaves those of the program, in the order of the text
 * @param values of those leaves that have another one than the text says
 * @param trace the run
 */
public record ExpressionRun(SequencedMap<LeafKey, LeafLiteral> leaves, Map<LeafKey, Double> values, Trace trace) {

    public static ExpressionRun of(Program program, ExpressionSpec spec) {
        return of(program.graph(), LeafKey.of(program), spec);
    }

    private static ExpressionRun of(Graph graph, SequencedMap<LeafKey, LeafLiteral> leaves, ExpressionSpec spec) {
        Map<LeafKey, Double> values = new HashMap<>(spec.leaves().values());
        values.keySet().retainAll(leaves.keySet());
        Map<Integer, Double> byNode = new HashMap<>();
        leaves.forEach(
                (key, leaf) -> Optional.ofNullable(values.get(key)).ifPresent(set -> byNode.put(leaf.node(), set)));
        Trace trace = Trace.of(graph, byNode, interventions(graph, spec.interventions()));
        return new ExpressionRun(leaves, Map.copyOf(values), trace);
    }

    /** A run that was kept, in a graph of the same operations. */
    public static Trace ofReference(Graph graph, NodeNames names, ComparisonSpec.Reference kept) {
        Map<Integer, Double> values = new HashMap<>();
        kept.values().forEach((name, value) -> names.find(name).ifPresent(node -> values.put(node, value)));
        return Trace.of(graph, values, interventions(graph, kept.interventions()));
    }

    private static List<Intervention> interventions(Graph graph, List<InterventionSpec> specs) {
        List<Intervention> there = specs.stream()
                .flatMap(each -> NodeNames.find(graph, each.node()).stream()
                        .mapToObj(node -> new Intervention(each.step(), node, each.figure(), each.value())))
                .toList();
        return there.isEmpty() ? there : Intervention.possible(graph, there);
    }

    /** The run with other settings, which is this one if they make no other. */
    public ExpressionRun with(ExpressionSpec before, ExpressionSpec after) {
        boolean same = before.leaves().values().equals(after.leaves().values())
                && before.interventions().equals(after.interventions());
        return same ? this : of(trace.graph(), leaves, after);
    }
}
