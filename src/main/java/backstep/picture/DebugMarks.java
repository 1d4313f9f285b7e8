package backstep.picture;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a debugger marks on nodes and links.
 *
 * @param found nodes that are looked for or belong together
 * @param hops links between an operation and an operand that belong together, such as those of a path
 * @param breakpoints nodes at which a run stops, with whether the breakpoint is switched on
 * @param order which number is shown on each operation
 */
public record DebugMarks(Set<Integer> found, Set<Hop> hops, Map<Integer, Boolean> breakpoints, Order order) {

    /** The position of an operation in the order of a run. */
    public enum Order {
        NONE,
        FORWARD,
        BACKWARD
    }

    /** The link from an operand to its operation. */
    public record Hop(int operation, int slot) {}

    /** Nothing is marked. */
    public static final DebugMarks NONE = new DebugMarks(Set.of(), Set.of(), Map.of(), Order.NONE);

    public DebugMarks {
        found = Set.copyOf(found);
        hops = Set.copyOf(hops);
        breakpoints = Map.copyOf(breakpoints);
    }

    /** Whether one of the nodes from {@code first} up to but without {@code end} is found. */
    boolean findsBetween(int first, int end) {
        return end - first < found.size()
                ? IntStream.range(first, end).anyMatch(found::contains)
                : found.stream().anyMatch(node -> node >= first && node < end);
    }
}
