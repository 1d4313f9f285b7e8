package backstep.document;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON as a tree; where it is none, that is said with its place, in words of our own. A list of decimal numbers is
 * one {@link NumberList}, which needs a fraction of the memory. A key that stands twice is refused: the last would win
 * without a word.
 */
final class JsonTree {

    private static final JsonFactory JSON = JsonLimits.factory();

    /** Where the words for a file of the program's own stand. */
    private static final String FILE = "document.json";

    /** Where those for a text stand that a person has written. */
    private static final String SPEC = "document.spec";

    /** More of a line is not looked at for a message. */
    private static final int MOST_READ = 200;

    private final byte[] text;
    private final JsonParser parser;
    private final String words;
    private final JsonLimits limits = new JsonLimits();

    private JsonTree(byte[] text, JsonParser parser, String words) {
        this.text = text;
        this.parser = parser;
        this.words = words;
    }

    /**
     * Reads what the program has written, in UTF-8.
     *
     * @throws SpecException if it is no JSON object, or goes beyond a limit, with place and reason
     */
    static ObjectNode read(byte[] text) {
        return read(text, FILE);
    }

    /** Reads what a person has written, who is told how to mend it. */
    static ObjectNode readSpec(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), SPEC);
    }

    private static ObjectNode read(byte[] text, String words) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(text, parser, words).read();
        }
    }

    /** The tree of a text that {@link JsonText} wrote. */
    static JsonNode value(String text) {
        return read(("{\"value\":" + text + "}").getBytes(StandardCharsets.UTF_8))
                .path("value");
    }

    private ObjectNode read() {
        try {
            if (next() != JsonToken.START_OBJECT) {
                throw new SpecException("", Messages.text(words + ".noObject"));
            }
            ObjectNode object = object();
            if (parser.nextToken() != null) {
                throw new SpecException(place(parser.currentTokenLocation()), Messages.text("document.json.trailing"));
            }
            return object;
        } catch (StreamConstraintsException _) {
            throw new SpecException(place(parser.currentLocation()), Messages.text("document.json.tooLong"));
        } catch (StreamReadException invalid) {
            TokenStreamLocation at = Optional.ofNullable(invalid.getLocation()).orElseGet(parser::currentLocation);
            throw new SpecException(place(at), reason(at));
        } catch (JacksonException _) {
            throw new SpecException(place(parser.currentLocation()), reason(parser.currentLocation()));
        }
    }

    private @Nullable JsonToken next() {
        JsonToken token = parser.nextToken();
        return token == null ? null : counted(token);
    }

    private JsonToken counted(JsonToken token) {
        within(limits.tokenFits(), JsonLimits.MOST_TOKENS);
        return token;
    }

    private void within(boolean fits, int most) {
        if (!fits) {
            throw new SpecException(
                    place(parser.currentTokenLocation()),
                    Messages.text("document.json.tooMany", Integer.toString(most)));
        }
    }

    private ObjectNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (next() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            if (object.has(key)) {
                throw new SpecException(
                        place(parser.currentTokenLocation()), Messages.quoting("document.json.twice", key));
            }
            object.set(key, value(next()));
        }
        return object;
    }

    private JsonNode value(@Nullable JsonToken token) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case null, default -> nodes.nullNode();
        };
    }

    private JsonNode whole() {
        return switch (parser.getNumberType()) {
            case INT -> JsonNodeFactory.instance.numberNode(parser.getIntValue());
            case LONG -> JsonNodeFactory.instance.numberNode(parser.getLongValue());
            default -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode list() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        JsonToken token = parser.nextToken();
        double[] numbers = new double[8];
        int count = 0;
        while (token == JsonToken.VALUE_NUMBER_FLOAT) {
            within(limits.figureFits(), JsonLimits.MOST_FIGURES);
            numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
            numbers[count] = parser.getDoubleValue();
            count++;
            token = parser.nextToken();
        }
        if (count > 0 && token == JsonToken.END_ARRAY) {
            return NumberList.node(Arrays.copyOf(numbers, count));
        }
        for (int number = 0; number < count; number++) {
            list.add(numbers[number]);
        }
        while (token != null && token != JsonToken.END_ARRAY) {
            list.add(value(counted(token)));
            token = parser.nextToken();
        }
        return list;
    }

    /** The parser counts bytes, a person characters. */
    private String place(TokenStreamLocation at) {
        int end = Math.clamp(at.getByteOffset(), 0, text.length);
        int start = Math.clamp(end + 1L - at.getColumnNr(), 0, end);
        int column = 1 + new String(text, start, end - start, StandardCharsets.UTF_8).length();
        return Messages.text("document.json.at", Integer.toString(at.getLineNr()), Integer.toString(column));
    }

    /** What stands where nothing can be understood any more. */
    private String reason(TokenStreamLocation at) {
        int start = Math.clamp(at.getByteOffset(), 0, text.length);
        int length = Math.min(text.length - start, MOST_READ);
        String rest = new String(text, start, length, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        return rest.isBlank() ? Messages.text(words + ".ends") : Messages.text(words + ".unexpected", Quoted.of(rest));
    }
}
