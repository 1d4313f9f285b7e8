package backstep.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML document element by element. Whatever text it is given, the document is well formed. */
final class Xml implements Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private final Writer document;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean afterElement;

    /**
     * Begins a document.
     *
     * @param document where it goes, piece by piece; what it throws comes out as an {@link UncheckedIOException}
     */
    Xml(Writer document) {
        this(document, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    private Xml(Writer document, String beginning) {
        this.document = document;
        append(beginning);
    }

    /** Begins a part of a document that is written otherwise. */
    static Xml part(Writer document) {
        return new Xml(document, "");
    }

    private Xml append(CharSequence text) {
        try {
            document.append(text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Xml open(String element) {
        endTag();
        return begin("\n" + "  ".repeat(open.size()), element);
    }

    /** The same without spaces before it, which add up where there are many. */
    Xml beside(String element) {
        endTag();
        return begin("\n", element);
    }

    private Xml begin(String space, String element) {
        append(space).append("<").append(element);
        open.push(element);
        inTag = true;
        afterElement = false;
        return this;
    }

    @Override
    public Xml attribute(String name, String value) {
        append(" ").append(name).append("=\"");
        escaped(value);
        return append("\"");
    }

    @Override
    public Xml attribute(String name, double value) {
        return attribute(name, Decimal.of(value));
    }

    @Override
    public Xml text(String text) {
        endTag();
        escaped(text);
        return this;
    }

    @Override
    public Xml close() {
        String element = open.pop();
        if (inTag) {
            append("/>");
            inTag = false;
        } else {
            // An element that holds text must not get spaces added.
            append(afterElement ? "\n" + "  ".repeat(open.size()) : "");
            append("</").append(element).append(">");
        }
        afterElement = true;
        return this;
    }

    /** Ends the document; every element must be closed. */
    void end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        append("\n");
    }

    private void endTag() {
        if (inTag) {
            append(">");
            inTag = false;
        }
    }

    private void escaped(String text) {
        if (isPlain(text)) {
            append(text);
            return;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        allowed(text).codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
            }
        });
        append(escaped);
    }

    /** A text as it is read again: on one line, without characters that no document can hold. */
    static String allowed(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\t', '\n', '\r' -> allowed.append(' ');
                default -> allowed.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
        return allowed.toString();
    }

    /** Whether a text is of ASCII characters that may stand as they are, as nearly all are in a large picture. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' || character > '~' || "<>&\"".indexOf(character) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The characters of XML 1.0, https://www.w3.org/TR/xml/#charsets, without the discouraged controls. */
    private static boolean isAllowed(int character) {
        boolean isControl = Character.isISOControl(character);
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean isNoCharacter = (character & 0xFFFE) == 0xFFFE;
        return !isControl && !isHalf && !isNoCharacter;
    }
}
