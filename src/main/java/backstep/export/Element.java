package backstep.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * An element of a document, with all that is in it.
 *
 * @param attributes by their names, in the order in which they are written
 * @param text what is written in it; empty where it holds elements
 */
record Element(String name, SequencedMap<String, String> attributes, String text, List<Element> children) {

    Element {
        attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** Its own name in the document; empty if it has none. */
    String id() {
        return attributes.getOrDefault("id", "");
    }

    /** Writes it down. */
    void writeTo(Markup markup) {
        markup.open(name);
        attributes.forEach(markup::attribute);
        if (!text.isEmpty()) {
            markup.text(text);
        }
        children.forEach(child -> child.writeTo(markup));
        markup.close();
    }
}
