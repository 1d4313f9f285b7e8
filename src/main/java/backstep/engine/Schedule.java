package backstep.engine;

import java.util.Arrays;

/** The order of a run's steps: which node acts in which step. */
final class Schedule {

    private final int[] actor;
    private final int[] forwardStep;
    private final int[] backwardStep;
    private final int seedStep;

    Schedule(Graph graph) {
        int size = graph.size();
        forwardStep = new int[size];
        backwardStep = new int[size];
        seedStep = graph.operationCount() + 1;
        int[] actors = new int[2 * graph.operationCount() + 2];
        actors[0] = graph.root();
        actors[seedStep] = graph.root();
        int step = 0;
        for (int node = 0; node < size; node++) {
            if (graph.op(node).isOperation()) {
                forwardStep[node] = ++step;
                actors[step] = node;
            }
        }
        step = seedStep;
        for (int node = size - 1; node >= 0; node--) {
            if (graph.op(node).isOperation() && graph.feedsRoot(node)) {
                backwardStep[node] = ++step;
                actors[step] = node;
            }
        }
        actor = Arrays.copyOf(actors, step + 1);
    }

    int stepCount() {
        return actor.length - 1;
    }

    int seedStep() {
        return seedStep;
    }

    /** The node that acts in a step. */
    int node(int step) {
        return actor[step];
    }

    int forwardStep(int node) {
        return forwardStep[node];
    }

    int backwardStep(int node) {
        return backwardStep[node];
    }

    Phase phase(int step) {
        if (step == 0) {
            return Phase.START;
        }
        if (step < seedStep) {
            return Phase.FORWARD;
        }
        return step == seedStep ? Phase.SEED : Phase.BACKWARD;
    }
}
