package backstep.engine;

import java.util.Map;

/**
 * One backward pass of a run: the chain rule from one root to all that it depends on.
 *
 * @param root the node whose derivative it takes
 * @param seed what the root's gradient begins with; 1 for the derivative itself, else that many times as much
 * @param settings gradients that a text sets right before the pass begins, by node, as {@code a.grad = 0} does
 */
public record BackwardPass(int root, double seed, Map<Integer, Double> settings) {

    public BackwardPass {
        settings = Map.copyOf(settings);
    }

    /** The derivative of a root. */
    public BackwardPass(int root) {
        this(root, 1, Map.of());
    }

    public BackwardPass(int root, double seed) {
        this(root, seed, Map.of());
    }

    /** Whether it gives the derivative of its root and nothing else. */
    boolean isPlain() {
        return seed == 1 && settings.isEmpty();
    }
}
