package backstep.engine;

import java.util.List;

/**
 * A figure that is set by hand in the middle of a run.
 *
 * @param step the step right after which it is set; several after the same step are set in turn
 * @param value a finite number
 */
public record Intervention(int step, int node, Quantity figure, double value) {

    public Intervention {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure cannot be set to " + value);
        }
    }

    /** Those of some settings that can be made in runs of a graph: with the others {@link Trace#of} would fail. */
    public static List<Intervention> possible(Graph graph, List<Intervention> settings) {
        StepOrder schedule = new StepOrder(graph, StandardRules.INSTANCE);
        return settings.stream()
                .filter(each -> SettableFigures.canBeSet(graph, schedule, each.node(), each.figure(), each.step()))
                .toList();
    }
}
