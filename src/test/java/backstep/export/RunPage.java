package backstep.export;

import backstep.progress.Meter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page as a browser holds it, with a player that does what the script does: changes forward, and undoes them. */
final class RunPage {

    private static final Pattern SCRIPT = Pattern.compile("(<script[^>]*>)(.*?)</script>", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(--c\\d+):(#[0-9a-f]{6});");

    private final String source;
    private final Document page;
    private final JsonNode changes;
    private final List<List<Runnable>> undone = new ArrayList<>();

    RunPage(GraphExport subject, ExportOptions options) throws IOException {
        source = new String(
                Subjects.bytes(stream -> Exporter.write(subject, ExportFormat.HTML, options, stream, Meter.NONE)),
                StandardCharsets.UTF_8);
        changes = JsonMapper.shared().readTree(script(0));
        page = parse(SCRIPT.matcher(source).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in the first or second script. */
    String script(int number) {
        return SCRIPT.matcher(source).results().toList().get(number).group(2);
    }

    String source() {
        return source;
    }

    Document page() {
        return page;
    }

    int last() {
        return changes.size();
    }

    Element picture() {
        return (Element)
                page.getElementsByTagName("figure").item(0).getChildNodes().item(0);
    }

    /** The changes of all steps. */
    JsonNode changes() {
        return changes;
    }

    void show(int step) {
        while (undone.size() > step) {
            undone.removeLast().reversed().forEach(Runnable::run);
        }
        while (undone.size() < step) {
            List<Runnable> undoing = new ArrayList<>();
            for (JsonNode change : changes.get(undone.size())) {
                undoing.add(change(change.get(0), change.get(1)));
            }
            undone.add(undoing);
        }
    }

    private Runnable change(JsonNode place, JsonNode what) {
        if (what.isArray()) {
            return insert(
                    at(place, place.size() - 1), place.get(place.size() - 1).intValue(), element(what));
        }
        Element node = at(place, place.size());
        if (what.isNull()) {
            Node parent = node.getParentNode();
            Node after = node.getNextSibling();
            parent.removeChild(node);
            return () -> parent.insertBefore(node, after);
        }
        if (what.isString()) {
            String before = node.getTextContent();
            node.setTextContent(what.stringValue());
            return () -> node.setTextContent(before);
        }
        return assign(node, what);
    }

    private static Runnable insert(Element parent, int index, Element node) {
        List<Element> children = children(parent);
        parent.insertBefore(node, index < children.size() ? children.get(index) : null);
        return () -> parent.removeChild(node);
    }

    private static Runnable assign(Element node, JsonNode attributes) {
        Map<String, String> before = attributes(node);
        attributes.forEachEntry((name, value) -> {
            if (value.isNull()) {
                node.removeAttribute(name);
            } else {
                node.setAttribute(name, value.stringValue());
            }
        });
        return () -> attributes.forEachEntry((name, value) -> {
            if (before.containsKey(name)) {
                node.setAttribute(name, before.get(name));
            } else {
                node.removeAttribute(name);
            }
        });
    }

    private Element element(JsonNode written) {
        Element node = page.createElement(written.get(0).stringValue());
        written.get(1).forEachEntry((name, value) -> node.setAttribute(name, value.stringValue()));
        for (JsonNode part : written.valueStream().skip(2).toList()) {
            node.appendChild(part.isString() ? page.createTextNode(part.stringValue()) : element(part));
        }
        return node;
    }

    private Element at(JsonNode place, int length) {
        Element node = picture();
        for (int index = 0; index < length; index++) {
            node = children(node).get(place.get(index).intValue());
        }
        return node;
    }

    /** The picture line by line, an element each, in the colours of a theme. */
    List<String> lines(boolean dark) {
        String styles = page.getElementsByTagName("style").item(0).getTextContent();
        int from = styles.indexOf("@media screen and (prefers-color-scheme");
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = VARIABLE.matcher(dark ? styles.substring(from) : styles.substring(0, from));
        while (matcher.find()) {
            colours.put("var(" + matcher.group(1) + ")", matcher.group(2));
        }
        return lines(picture(), colours);
    }

    /** Any element, likewise. */
    static List<String> lines(Element root, Map<String, String> colours) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(root.getTagName());
        Map<String, String> attributes = attributes(root);
        attributes.keySet().stream()
                .sorted()
                .forEach(name -> line.append(' ')
                        .append(name)
                        .append('=')
                        .append(colours.getOrDefault(attributes.get(name), attributes.get(name))));
        List<Element> children = children(root);
        lines.add(children.isEmpty() ? line + ": " + root.getTextContent() : line.toString());
        for (Element child : children) {
            lines(child, colours).forEach(each -> lines.add("  " + each));
        }
        return Collections.unmodifiableList(lines);
    }

    static Document parse(byte[] xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Map<String, String> attributes(Element node) {
        Map<String, String> attributes = new HashMap<>();
        for (int index = 0; index < node.getAttributes().getLength(); index++) {
            Node attribute = node.getAttributes().item(index);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return attributes;
    }
}
