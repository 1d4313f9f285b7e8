package backstep.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * Keeps a document as elements, so that it can be compared with another. They hold what a reader of the
 * document reads.
 */
final class ElementTree implements Markup {

    private final Deque<Open> open = new ArrayDeque<>();

    /** An element that is not finished. */
    private record Open(
            String name, SequencedMap<String, String> attributes, StringBuilder text, List<Element> children) {

        private Open(String name) {
            this(name, new LinkedHashMap<>(), new StringBuilder(), new ArrayList<>());
        }

        private Element finished() {
            return new Element(name, attributes, text.toString(), children);
        }
    }

    private ElementTree() {
        open.push(new Open(""));
    }

    /** The one element that is written. */
    static Element of(Consumer<Markup> writing) {
        ElementTree tree = new ElementTree();
        writing.accept(tree);
        return tree.open.element().children().getFirst();
    }

    @Override
    public Markup open(String element) {
        open.push(new Open(element));
        return this;
    }

    @Override
    public Markup attribute(String name, String value) {
        open.element().attributes().put(name, Xml.allowed(value));
        return this;
    }

    @Override
    public Markup text(String text) {
        open.element().text().append(Xml.allowed(text));
        return this;
    }

    @Override
    public Markup close() {
        Element closed = open.pop().finished();
        open.element().children().add(closed);
        return this;
    }
}
