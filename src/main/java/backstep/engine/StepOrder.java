package backstep.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The order of a run's steps: which node acts in which step. */
final class StepOrder {

    private final int[] computed;
    private final int[] forwardStep;
    private final Sweep[] sweeps;

    StepOrder(Graph graph, Rules rules) {
        forwardStep = new int[graph.size()];
        computed = new int[graph.operationCount() + 1];
        computed[0] = graph.root();
        int step = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (graph.op(node).isOperation()) {
                forwardStep[node] = ++step;
                computed[step] = node;
            }
        }
        sweeps = sweeps(graph, rules, step + 1);
    }

    private static Sweep[] sweeps(Graph graph, Rules rules, int first) {
        Sweep[] sweeps = new Sweep[graph.passes().count()];
        Map<Integer, SendingOrder> orders = new HashMap<>();
        int seedStep = first;
        for (int pass = 0; pass < sweeps.length; pass++) {
            SendingOrder order = orders.computeIfAbsent(
                    graph.passes().get(pass).root(), root -> new SendingOrder(graph, root, rules));
            sweeps[pass] = new Sweep(pass, seedStep, order);
            seedStep = sweeps[pass].lastStep() + 1;
        }
        return sweeps;
    }

    int stepCount() {
        return sweeps[sweeps.length - 1].lastStep();
    }

    /** The step that seeds the first root; all before it are forward. */
    int seedStep() {
        return sweeps[0].seedStep();
    }

    int passCount() {
        return sweeps.length;
    }

    Sweep sweep(int pass) {
        return sweeps[pass];
    }

    /** The number of the backward pass that has begun last by a step; 0 if none has. */
    int pass(int step) {
        int low = 0;
        int high = sweeps.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sweeps[middle].seedStep() <= step) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The numbers of the passes that have not begun after a step. */
    IntStream passesAfter(int step) {
        return IntStream.range(step < seedStep() ? 0 : pass(step) + 1, passCount());
    }

    /** The node that acts in a step. */
    int node(int step) {
        return step < seedStep() ? computed[step] : sweeps[pass(step)].node(step);
    }

    int forwardStep(int node) {
        return forwardStep[node];
    }

    /** The last step in which an operation sends; 0 if it never does. */
    int sendingStep(int node) {
        int pass = sweeps.length - 1;
        while (pass > 0 && sweeps[pass].step(node) == 0) {
            pass--;
        }
        return sweeps[pass].step(node);
    }

    Phase phase(int step) {
        if (step == 0) {
            return Phase.START;
        }
        if (step < seedStep()) {
            return Phase.FORWARD;
        }
        return step == sweeps[pass(step)].seedStep() ? Phase.SEED : Phase.BACKWARD;
    }
}
