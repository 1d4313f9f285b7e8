package backstep.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What was set for the leaves of a text.
 *
 * @param values of those leaves that have another value than the text says
 * @param ranges of those sliders whose range is not the usual one. They belong to a place and not to a number, so that
 *     they outlive a value that is written into the text
 */
public record LeafSettings(Map<LeafKey, Double> values, Map<LeafPlace, SliderRange> ranges) {

    /** Every leaf is as the text says. */
    public static final LeafSettings NONE = new LeafSettings(Map.of(), Map.of());

    public LeafSettings {
        values = Map.copyOf(values);
        ranges = Map.copyOf(ranges);
    }

    /** The same with another value for a leaf; that of the text takes back what was set before. */
    public LeafSettings with(LeafKey leaf, double value) {
        Map<LeafKey, Double> changed = new HashMap<>(values);
        if (value == leaf.literal()) {
            changed.remove(leaf);
        } else {
            changed.put(leaf, value);
        }
        return new LeafSettings(changed, ranges);
    }

    /** The same with another range for a slider. */
    public LeafSettings with(LeafPlace leaf, SliderRange range) {
        Map<LeafPlace, SliderRange> changed = new HashMap<>(ranges);
        changed.put(leaf, range);
        return new LeafSettings(values, changed);
    }

    /** The same with every value as the text says. */
    public LeafSettings withoutValues() {
        return new LeafSettings(Map.of(), ranges);
    }

    /** What belongs to leaves that are still there. */
    LeafSettings of(Set<LeafKey> leaves) {
        Map<LeafKey, Double> kept = new HashMap<>(values);
        kept.keySet().retainAll(leaves);
        Map<LeafPlace, SliderRange> places = new HashMap<>(ranges);
        places.keySet().retainAll(leaves.stream().map(LeafKey::place).toList());
        return new LeafSettings(kept, places);
    }
}
