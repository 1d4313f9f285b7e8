package backstep.document;

import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import backstep.text.Numbers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Names a leaf over changes of the text.
 *
 * @param label what it is called; empty for a leaf without a name
 * @param occurrence 0 for the first leaf of that label, 1 for the next, and so on
 * @param literal the value in the text; if another is typed, it is another leaf
 */
public record LeafKey(String label, int occurrence, double literal) {

    /** The leaf, whatever number the text has for it. */
    public LeafPlace place() {
        return new LeafPlace(label, occurrence);
    }

    /** What it is called: a number without a name by itself. */
    public String name() {
        return label.isEmpty() ? Numbers.full(literal) : label;
    }

    /** The leaves of a program in the order of the text. */
    public static SequencedMap<LeafKey, LeafLiteral> of(Program program) {
        Map<String, Integer> seen = new HashMap<>();
        SequencedMap<LeafKey, LeafLiteral> keys = new LinkedHashMap<>();
        for (LeafLiteral leaf : program.leaves()) {
            int occurrence = seen.merge(leaf.label(), 1, Integer::sum) - 1;
            keys.put(new LeafKey(leaf.label(), occurrence, leaf.value()), leaf);
        }
        return keys;
    }
}
