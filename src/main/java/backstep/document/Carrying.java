package backstep.document;

import backstep.engine.Graph;
import backstep.lang.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Carries over what was set in an expression when its text changes: what is gone is dropped, what is still there is kept.
 *
 * <ul>
 *   <li>A leaf's value stays as long as the text has the same number for it, its slider's range whatever number it has.
 *   <li>Figures that were set by hand, and a run beside the present one, stay as long as every operation is the same.
 *   <li>The step stays with the operations too; else the end stays the end, and any other place becomes the start.
 *   <li>Breakpoints on nodes and the selection go where their nodes go, see {@link NodeMap}; conditions and watches stay.
 * </ul>
 */
public final class Carrying {

    private final Graph before;
    private final Graph after;
    private final boolean same;
    private @Nullable Naming naming;

    /** Which node is which, and what it is called: made only if something names a node, as it takes time in large graphs. */
    private record Naming(NodeMap nodes, NodeNames before, NodeNames after) {

        Optional<NodeRef> carried(NodeRef name) {
            return before.find(name).stream()
                    .flatMap(node -> nodes.of(node).stream())
                    .mapToObj(after::of)
                    .findFirst();
        }
    }

    private Carrying(Graph before, Graph after) {
        this.before = before;
        this.after = after;
        this.same = NodeMap.sameOperations(before, after);
    }

    /**
     * The same expression with another text.
     *
     * @param spec with the text of the program before
     */
    public static ExpressionSpec carried(ExpressionSpec spec, Program before, Program after) {
        Carrying carrying = new Carrying(before.graph(), after.graph());
        return carrying.nodes(spec)
                .withText(after.text())
                .withLeaves(spec.leaves().of(LeafKey.of(after).keySet()))
                .withFolding(spec.folding().carried(before.graph(), after.graph()));
    }

    private ExpressionSpec nodes(ExpressionSpec spec) {
        boolean stays = same || spec.step() == ExpressionSpec.AT_END;
        return spec.withInterventions(same ? interventions(spec.interventions()) : List.of())
                .withDebug(spec.debug().withBreakpoints(breakpoints(spec.debug().breakpoints())))
                .withStep(stays ? spec.step() : 0)
                .withSelection(spec.selection().flatMap(this::carried))
                .withLearning(spec.learning()
                        .withComparison(spec.learning()
                                .comparison()
                                .filter(each -> same)
                                .map(this::comparison)));
    }

    private Optional<NodeRef> carried(NodeRef name) {
        Naming known = naming;
        if (known == null) {
            known = new Naming(NodeMap.between(before, after), NodeNames.of(before), NodeNames.of(after));
            naming = known;
        }
        return known.carried(name);
    }

    private List<InterventionSpec> interventions(List<InterventionSpec> specs) {
        return all(
                specs,
                each -> carried(each.node())
                        .map(node -> new InterventionSpec(each.step(), node, each.figure(), each.value())));
    }

    private List<BreakpointSpec> breakpoints(List<BreakpointSpec> specs) {
        return all(specs, each -> switch (each) {
            case BreakpointSpec.OnCondition condition -> Optional.of(condition);
            case BreakpointSpec.AtNode(NodeRef node, boolean on) ->
                carried(node).map(there -> new BreakpointSpec.AtNode(there, on));
        });
    }

    private static <T> List<T> all(List<T> specs, Function<T, Optional<? extends T>> carried) {
        return specs.stream().<T>flatMap(each -> carried.apply(each).stream()).toList();
    }

    private ComparisonSpec comparison(ComparisonSpec spec) {
        return switch (spec) {
            case ComparisonSpec.AfterUpdate update ->
                new ComparisonSpec.AfterUpdate(update.rate(), carried(update.kept()), update.coloured());
            case ComparisonSpec.Reference run ->
                new ComparisonSpec.Reference(
                        run.name(),
                        run.isEarlier(),
                        carried(run.values()),
                        interventions(run.interventions()),
                        run.coloured());
        };
    }

    private Set<NodeRef> carried(Set<NodeRef> names) {
        return names.stream().flatMap(name -> carried(name).stream()).collect(Collectors.toSet());
    }

    private Map<NodeRef, Double> carried(Map<NodeRef, Double> values) {
        Map<NodeRef, Double> kept = new HashMap<>();
        values.forEach((name, value) -> carried(name).ifPresent(there -> kept.put(there, value)));
        return kept;
    }
}
