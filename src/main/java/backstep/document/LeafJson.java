package backstep.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What was set for leaves as JSON: their values and the ranges of their sliders. */
final class LeafJson {

    private LeafJson() {}

    static void write(ObjectNode json, LeafSettings leaves) {
        Comparator<LeafKey> order = Comparator.comparing(LeafKey::label)
                .thenComparingInt(LeafKey::occurrence)
                .thenComparingDouble(LeafKey::literal);
        ExpressionWriter.list(
                json,
                "leaves",
                leaves.values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(order))
                        .toList(),
                (entry, each) -> {
                    place(entry, each.getKey().place());
                    entry.put("literal", each.getKey().literal()).put("value", each.getValue());
                });
        ExpressionWriter.list(
                json,
                "sliders",
                leaves.ranges().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(
                                Comparator.comparing(LeafPlace::label).thenComparingInt(LeafPlace::occurrence)))
                        .toList(),
                (entry, each) -> {
                    place(entry, each.getKey());
                    entry.put("min", each.getValue().min())
                            .put("max", each.getValue().max());
                });
    }

    static void place(ObjectNode entry, LeafPlace leaf) {
        entry.put("leaf", leaf.label());
        if (leaf.occurrence() != 0) {
            entry.put("occurrence", leaf.occurrence());
        }
    }

    static LeafSettings read(SpecReader json) {
        Map<LeafKey, Double> values = new HashMap<>();
        json.list("leaves", entry -> {
            LeafPlace place = place(entry);
            return values.put(
                    new LeafKey(place.label(), place.occurrence(), entry.number("literal")), entry.number("value"));
        });
        Map<LeafPlace, SliderRange> ranges = new HashMap<>();
        json.list(
                "sliders",
                entry -> ranges.put(
                        place(entry),
                        entry.checked("max", () -> new SliderRange(entry.number("min"), entry.number("max")))));
        return new LeafSettings(values, ranges);
    }

    static LeafPlace place(SpecReader entry) {
        return new LeafPlace(entry.text("leaf"), entry.whole("occurrence", 0));
    }
}
