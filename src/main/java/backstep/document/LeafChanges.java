package backstep.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Changes of what was set for leaves, in words. */
final class LeafChanges {

    private LeafChanges() {}

    static Optional<Act> between(LeafSettings before, LeafSettings after) {
        Map<LeafKey, Double> was = before.values();
        Map<LeafKey, Double> is = after.values();
        Set<LeafKey> changed = differing(was, is);
        if (changed.size() > 1) {
            return Optional.of(Act.single("leaves"));
        }
        return changed.stream()
                .map(leaf -> Act.change("leaf", leaf.name(), value(leaf, was), value(leaf, is)))
                .findFirst()
                .or(() -> differing(before.ranges(), after.ranges()).stream()
                        .map(leaf -> Act.change("range", leaf.label(), "", ""))
                        .findFirst());
    }

    private static String value(LeafKey leaf, Map<LeafKey, Double> values) {
        return Words.of(values.getOrDefault(leaf, leaf.literal()));
    }

    private static <K, V> Set<K> differing(Map<K, V> one, Map<K, V> other) {
        Set<K> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return keys;
    }
}
