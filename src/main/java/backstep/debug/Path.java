package backstep.debug;

import java.util.ArrayList;
import java.util.List;

/**
 * One way from a node to the root of a backward pass.
 *
 * @param hops from the node to the root
 * @param pass the number of the pass, from 0
 * @param seed what the gradient of the root begins with
 * @param product of the seed and the local derivatives along the way, in the order in which the backward pass multiplies
 */
public record Path(List<Hop> hops, int pass, double seed, double product) {

    /**
     * From an operand to the operation that uses it.
     *
     * @param local the local derivative ∂operation/∂operand
     */
    public record Hop(int operation, int slot, double local) {}

    public Path {
        hops = List.copyOf(hops);
    }

    /** What is multiplied, from the node to the root: the local derivatives, and the seed unless it is 1. */
    public List<Double> factors() {
        List<Double> factors = new ArrayList<>();
        hops.forEach(hop -> factors.add(hop.local()));
        if (seed != 1 || factors.isEmpty()) {
            factors.add(seed);
        }
        return factors;
    }
}
