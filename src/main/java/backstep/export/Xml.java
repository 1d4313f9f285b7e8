package backstep.export;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML document element by element. Whatever text it is given, the document is well formed. */
final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder document = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean afterElement;

    /** Begins an element inside the current one. */
    Xml open(String element) {
        endTag();
        document.append('\n').append("  ".repeat(open.size())).append('<').append(element);
        open.push(element);
        inTag = true;
        afterElement = false;
        return this;
    }

    /** Adds an attribute to the element that was just begun. */
    Xml attribute(String name, String value) {
        document.append(' ').append(name).append("=\"");
        escaped(value);
        document.append('"');
        return this;
    }

    Xml attribute(String name, double value) {
        return attribute(name, Decimal.of(value));
    }

    Xml text(String text) {
        endTag();
        escaped(text);
        return this;
    }

    /** Ends the current element. */
    Xml close() {
        String element = open.pop();
        if (inTag) {
            document.append("/>");
            inTag = false;
        } else {
            // An element that holds text must not get spaces added.
            document.append(afterElement ? "\n" + "  ".repeat(open.size()) : "");
            document.append("</").append(element).append('>');
        }
        afterElement = true;
        return this;
    }

    /** The document; every element must be closed. */
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return document + "\n";
    }

    private void endTag() {
        if (inTag) {
            document.append('>');
            inTag = false;
        }
    }

    private void escaped(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> document.append("&lt;");
                case '>' -> document.append("&gt;");
                case '&' -> document.append("&amp;");
                case '"' -> document.append("&quot;");
                case '\t', '\n', '\r' -> document.append(' ');
                default -> document.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
    }

    /** The characters of XML 1.0, https://www.w3.org/TR/xml/#charsets, without the discouraged controls. */
    private static boolean isAllowed(int character) {
        boolean isControl = Character.isISOControl(character);
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean isNoCharacter = (character & 0xFFFE) == 0xFFFE;
        return !isControl && !isHalf && !isNoCharacter;
    }
}
