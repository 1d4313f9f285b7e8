package backstep.ui.expression.graph;

import java.util.HashMap;
import java.util.Map;

/** Nodes whose figures have just changed, and how much of the flash that says so is left. */
final class Flashes {

    private static final double SECONDS = 0.45;

    private final Map<Integer, Double> left = new HashMap<>();

    void start(int node) {
        left.put(node, 1.0);
    }

    void clear() {
        left.clear();
    }

    boolean areOver() {
        return left.isEmpty();
    }

    /** Lets time pass. */
    void fade(double seconds) {
        left.replaceAll((node, share) -> share - seconds / SECONDS);
        left.values().removeIf(share -> share <= 0);
    }

    /** From 1, just changed, towards 0, for each node that still flashes. */
    Map<Integer, Double> intensities() {
        return left;
    }
}
