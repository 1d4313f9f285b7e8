package backstep.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields of a file that this version has no meaning for, so that to open and save a document takes nothing from it. Those
 * of an entry of a list stay with that entry, wherever it moves to, and go with it.
 *
 * @param byPlace the JSON of each, by its place in the file: keys from outside, and of an entry of a list its JSON
 */
public record NewerFields(Map<List<String>, String> byPlace) {

    public static final NewerFields NONE = new NewerFields(Map.of());

    public NewerFields {
        byPlace = Map.copyOf(byPlace);
    }

    /** What a reader was not asked for. */
    static NewerFields of(SpecReader reader, ObjectNode known) {
        Map<List<String>, String> newer = new HashMap<>();
        reader.gatherNewer(List.of(), known, newer);
        return newer.isEmpty() ? NONE : new NewerFields(newer);
    }

    /** Puts them back into what this version writes, which wins where it has the same key by now. */
    void addTo(ObjectNode document) {
        byPlace.keySet().stream()
                .sorted(Comparator.comparing(String::valueOf))
                .forEach(place -> find(document, place)
                        .ifPresent(object -> object.putIfAbsent(
                                place.getLast(), JsonTree.value(byPlace.getOrDefault(place, "null")))));
    }

    private static Optional<ObjectNode> find(ObjectNode document, List<String> place) {
        JsonNode node = document;
        for (String key : place.subList(0, place.size() - 1)) {
            node = node.isArray() ? entry(node, key) : inner(node, key);
        }
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private static JsonNode inner(JsonNode node, String key) {
        return node instanceof ObjectNode object && !object.has(key) ? object.putObject(key) : node.path(key);
    }

    private static JsonNode entry(JsonNode list, String text) {
        return JsonFigures.elements(list)
                .filter(each -> JsonText.compact(each).equals(text))
                .findFirst()
                .orElseGet(() -> list.path("gone"));
    }
}
