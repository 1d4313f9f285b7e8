package backstep.picture;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the window marks on nodes, beyond the state of the run.
 *
 * @param overridden leaves whose value differs from the text's
 * @param flashes nodes whose value just changed, with how much of the flash is left, from 1 down to 0
 * @param debug what a debugger marks
 */
public record Marks(
        OptionalInt selected,
        OptionalInt hovered,
        Set<Integer> overridden,
        Map<Integer, Double> flashes,
        DebugMarks debug) {

    /** Nothing is marked. */
    public static final Marks NONE = new Marks(OptionalInt.empty(), OptionalInt.empty(), Set.of(), Map.of());

    public Marks {
        overridden = Set.copyOf(overridden);
        flashes = Map.copyOf(flashes);
    }

    /** Marks without any of a debugger's. */
    public Marks(OptionalInt selected, OptionalInt hovered, Set<Integer> overridden, Map<Integer, Double> flashes) {
        this(selected, hovered, overridden, flashes, DebugMarks.NONE);
    }

    boolean isSelected(int node) {
        return selected.isPresent() && selected.getAsInt() == node;
    }

    boolean isHovered(int node) {
        return hovered.isPresent() && hovered.getAsInt() == node;
    }

    boolean isOverridden(int node) {
        return overridden.contains(node);
    }

    double flash(int node) {
        return flashes.getOrDefault(node, 0.0);
    }
}
