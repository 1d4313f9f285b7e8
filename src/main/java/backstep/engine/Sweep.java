package backstep.engine;

import java.util.stream.IntStream;

/**
 * The steps of one backward pass.
 *
 * @param index the number of the pass, from 0
 * @param seedStep the step that seeds its root; those that send follow
 */
record Sweep(int index, int seedStep, SendingOrder order) {

    int lastStep() {
        return seedStep + order.count();
    }

    /** The node that acts in a step of this pass. */
    int node(int step) {
        return order.actor(step - seedStep);
    }

    /** All steps in which an operation sends. */
    IntStream steps(int node) {
        return order.places(node).map(place -> seedStep + place);
    }

    /** The last step in which an operation sends; 0 if it never does in this pass. */
    int step(int node) {
        int place = order.place(node);
        return place == 0 ? 0 : seedStep + place;
    }
}
