package backstep.document;

import backstep.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents as JSON: in UTF-8, with a version, keys always in the same order, doubles exact, and what is as it begins
 * left out. Its network part has the keys of a training spec. A file of a newer version is read as far as this one
 * understands it, and the rest is kept. Nothing in a file names a class, and what it may cost is limited.
 */
public final class DocumentJson {

    /** The version that is written. */
    public static final int VERSION = 1;

    static final String VERSION_KEY = "backstep";

    /** How every document begins: its version is the first thing that is written. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*+\\{\\s*+\"" + VERSION_KEY + "\"\\s*+:");

    private DocumentJson() {}

    /** Whether a text is to be read as a document, and not as an expression or a training spec. */
    public static boolean isLike(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    /** Writes a document. */
    public static void write(Document document, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        JsonText.write(tree(document), writer);
        writer.flush();
    }

    /** A document as a text. */
    public static String text(Document document) {
        return JsonText.of(tree(document));
    }

    static ObjectNode tree(Document document) {
        ObjectNode json = known(document);
        document.newer().addTo(json);
        return json;
    }

    private static ObjectNode known(Document document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(VERSION_KEY, VERSION);
        if (!document.title().isEmpty()) {
            json.put("title", document.title());
        }
        set(json, "expression", ExpressionWriter.write(document.expression()));
        set(json, "network", NetworkWriter.write(document.network()));
        set(json, "slope", SlopeJson.write(document.slope()));
        set(json, "view", ViewJson.write(document.view()));
        return json;
    }

    private static void set(ObjectNode json, String key, ObjectNode part) {
        if (!part.isEmpty()) {
            json.set(key, part);
        }
    }

    /**
     * Reads a document.
     *
     * @throws DocumentException if it is none, with where, why, and what to do
     * @throws IOException if the stream cannot be read
     */
    public static Document read(InputStream stream) throws DocumentException, IOException {
        byte[] bytes = stream.readNBytes(JsonLimits.MOST_BYTES + 1);
        if (bytes.length > JsonLimits.MOST_BYTES) {
            String most = Integer.toString(JsonLimits.MOST_BYTES >> 20);
            throw new DocumentException(Messages.text("document.large", most));
        }
        return read(bytes);
    }

    /**
     * Reads a document.
     *
     * @throws DocumentException if it is none, with where, why, and what to do
     */
    public static Document read(String text) throws DocumentException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document read(byte[] bytes) throws DocumentException {
        try {
            return read(Migration.upToDate(JsonTree.read(bytes)));
        } catch (SpecException refused) {
            throw new DocumentException(String.valueOf(refused.getMessage()));
        }
    }

    private static Document read(ObjectNode tree) {
        SpecReader json = SpecReader.ofDocument(tree);
        json.has(VERSION_KEY);
        Document document = new Document(
                json.text("title", ""),
                ExpressionReader.read(json.at("expression")),
                json.has("network") ? NetworkReader.read(json.at("network")) : NetworkSpec.FIRST,
                SlopeJson.read(json.at("slope")),
                ViewJson.read(json.at("view")),
                NewerFields.NONE);
        return document.withNewer(NewerFields.of(json, known(document)));
    }
}
