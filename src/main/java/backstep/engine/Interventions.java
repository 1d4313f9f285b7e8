package backstep.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is set by hand in a run, and what stood there before. */
final class Interventions {

    private final List<Intervention> all;
    private final Map<Integer, List<Intervention>> byStep;
    /** What nodes whose value is set by hand started with or computed. */
    private final Map<Integer, Double> results = new HashMap<>();

    /** @throws IllegalArgumentException if something is set that is not there yet, or that would be overwritten */
    Interventions(List<Intervention> interventions, Graph graph, StepOrder schedule) {
        interventions.forEach(intervention -> SettableFigures.require(intervention, graph, schedule));
        all = interventions.stream()
                .sorted(Comparator.comparingInt(Intervention::step))
                .toList();
        byStep = all.stream().collect(Collectors.groupingBy(Intervention::step));
    }

    List<Intervention> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those of values, before a step at which the backward passes begin. */
    List<Intervention> ofForwardPass(int seedStep) {
        return all.stream()
                .filter(each -> each.figure() == Quantity.DATA && each.step() < seedStep)
                .toList();
    }

    /** Sets what is to be set right after a step. */
    void apply(Pass pass, int step) {
        for (Intervention intervention : byStep.getOrDefault(step, List.of())) {
            switch (intervention.figure()) {
                case DATA -> {
                    results.putIfAbsent(intervention.node(), pass.data(intervention.node()));
                    pass.set(intervention.node(), intervention.value());
                }
                case GRAD -> pass.setGrad(intervention.node(), intervention.value());
            }
        }
    }

    /** The value that a node started with or computed. */
    double result(int node, Pass pass) {
        return results.getOrDefault(node, pass.data(node));
    }

    /** The last setting of a figure up to some step, that step included. */
    @Nullable
    Intervention last(int node, Quantity figure, int step) {
        return all.stream()
                .filter(intervention ->
                        intervention.node() == node && intervention.figure() == figure && intervention.step() <= step)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
