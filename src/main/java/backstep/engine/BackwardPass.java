package backstep.engine;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One backward pass of a run: the chain rule from one root to all that it depends on.
 *
 * @param root the node whose derivative it takes
 * @param seed what the root's gradient begins with; 1 for the derivative itself, else that many times as much
 * @param settings gradients that a text sets right before the pass begins, in the order of
 *     their nodes, as {@code a.grad = 0} does
 */
public record BackwardPass(int root, double seed, SortedMap<Integer, Double> settings) {

    public BackwardPass {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    public BackwardPass(int root, double seed, Map<Integer, Double> settings) {
        this(root, seed, new TreeMap<>(settings));
    }

    /** The derivative of a root. */
    public BackwardPass(int root) {
        this(root, 1, Collections.emptySortedMap());
    }

    public BackwardPass(int root, double seed) {
        this(root, seed, Collections.emptySortedMap());
    }

    /** Whether it gives the derivative of its root and nothing else. */
    boolean isPlain() {
        return seed == 1 && settings.isEmpty();
    }
}
