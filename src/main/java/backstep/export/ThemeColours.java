package backstep.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Makes one document of two that differ in their colours alone, one light and one dark: where they differ stands the name
 * of a variable, and {@link #styles} says what it is in which.
 */
final class ThemeColours {

    private final Map<Pair, String> names = new LinkedHashMap<>();

    private record Pair(String light, String dark) {}

    /**
     * One document for both.
     *
     * @throws IllegalArgumentException if they differ in anything else
     */
    Element merge(Element light, Element dark) {
        boolean alike = light.name().equals(dark.name())
                && light.text().equals(dark.text())
                && light.attributes().size() == dark.attributes().size()
                && light.children().size() == dark.children().size();
        if (!alike) {
            throw new IllegalArgumentException("not the same in light and dark: " + light + " and " + dark);
        }
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        light.attributes()
                .forEach((name, value) ->
                        attributes.put(name, value(value, dark.attributes().getOrDefault(name, "none"))));
        List<Element> children = new ArrayList<>();
        for (int index = 0; index < light.children().size(); index++) {
            children.add(merge(light.children().get(index), dark.children().get(index)));
        }
        return new Element(light.name(), attributes, light.text(), children);
    }

    private String value(String light, String dark) {
        if (light.equals(dark)) {
            return light;
        }
        if (!light.startsWith("#") || !dark.startsWith("#")) {
            throw new IllegalArgumentException("no colours: " + light + " and " + dark);
        }
        String name = names.computeIfAbsent(new Pair(light, dark), pair -> "--c" + names.size());
        return "var(" + name + ")";
    }

    /** The variables, as declarations of a style sheet. */
    String styles(boolean dark) {
        StringBuilder styles = new StringBuilder();
        names.forEach((pair, name) -> styles.append(name)
                .append(':')
                .append(dark ? pair.dark : pair.light)
                .append(';'));
        return styles.toString();
    }
}
