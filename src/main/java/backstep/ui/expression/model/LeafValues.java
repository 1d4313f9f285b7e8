package backstep.ui.expression.model;

import backstep.document.LeafKey;
import backstep.lang.LeafLiteral;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** The leaves of the graph on screen, and which of them have another value than the text says. */
final class LeafValues {

    private final ObservableMap<LeafKey, Double> overrides = FXCollections.observableHashMap();
    // Kept here, as nothing else does: it goes with all its listeners once nobody holds it.
    private final ObservableMap<LeafKey, Double> visible = FXCollections.unmodifiableObservableMap(overrides);
    private SequencedMap<LeafKey, LeafLiteral> leaves = new LinkedHashMap<>();

    /** Values by node, of those leaves of a program that have another value than its text says. */
    static Map<Integer, Double> of(Map<LeafKey, LeafLiteral> leaves, Map<LeafKey, Double> overrides) {
        Map<Integer, Double> values = new HashMap<>();
        overrides.forEach((key, value) -> {
            LeafLiteral leaf = leaves.get(key);
            if (leaf != null) {
                values.put(leaf.node(), value);
            }
        });
        return values;
    }

    /** Takes the leaves of another program; what was set for leaves that it has too stays set. */
    void show(SequencedMap<LeafKey, LeafLiteral> others) {
        leaves = others;
        overrides.keySet().retainAll(leaves.keySet());
    }

    /** Gives a leaf a value; that of the text takes back whatever was set before. */
    void set(LeafKey leaf, double value) {
        if (value == leaf.literal()) {
            overrides.remove(leaf);
        } else {
            overrides.put(leaf, value);
        }
    }

    /** Exactly these differ from the text. */
    void restore(Map<LeafKey, Double> wanted) {
        overrides.keySet().retainAll(wanted.keySet());
        overrides.putAll(wanted);
    }

    /** All have the values of the text again. */
    void reset() {
        overrides.clear();
    }

    /** There are none any more. */
    void clear() {
        leaves = new LinkedHashMap<>();
        overrides.clear();
    }

    SequencedMap<LeafKey, LeafLiteral> leaves() {
        return leaves;
    }

    ObservableMap<LeafKey, Double> overrides() {
        return visible;
    }
}
