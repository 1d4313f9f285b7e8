package backstep.engine;

/** Says which figures of a run can be set by hand, and when. */
final class SettableFigures {

    private SettableFigures() {}

    /** @throws IllegalArgumentException if that cannot be set */
    static void require(Intervention intervention, Graph graph, StepOrder schedule) {
        if (!canBeSet(graph, schedule, intervention.node(), intervention.figure(), intervention.step())) {
            throw new IllegalArgumentException("cannot be set: " + intervention);
        }
    }

    /** Whether a figure can be set after a step: it is there, and will not be overwritten at once. */
    static boolean canBeSet(Graph graph, StepOrder schedule, int node, Quantity figure, int step) {
        if (step < 0 || step > schedule.stepCount()) {
            return false;
        }
        return switch (figure) {
            case DATA -> schedule.forwardStep(node) <= step;
            case GRAD ->
                graph.carriesGradient(node) && (node != graph.passes().get(0).root() || step >= schedule.seedStep());
        };
    }
}
