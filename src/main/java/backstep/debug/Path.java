package backstep.debug;

import java.util.List;

/**
 * One way from a node to the root.
 *
 * @param hops from the node to the root
 * @param product of the local derivatives along the way, in the order in which the backward pass multiplies
 */
public record Path(List<Hop> hops, double product) {

    /**
     * From an operand to the operation that uses it.
     *
     * @param local the local derivative ∂operation/∂operand
     */
    public record Hop(int operation, int slot, double local) {}

    public Path {
        hops = List.copyOf(hops);
    }
}
