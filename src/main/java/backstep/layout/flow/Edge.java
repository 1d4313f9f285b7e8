package backstep.layout.flow;

/**
 * A link between two blocks.
 *
 * @param link its index in the diagram
 * @param source index of the block that it leaves, in the middle of its end
 * @param target index of the block that it enters
 * @param exit where it leaves the source, as a distance across the flow from the block's side
 * @param entry where it enters the target, as a distance across the flow from the block's side
 */
public record Edge(int link, int source, int target, double exit, double entry) {

    /** The same edge where the blocks have other numbers. */
    Edge between(int newSource, int newTarget) {
        return new Edge(link, newSource, newTarget, exit, entry);
    }
}
