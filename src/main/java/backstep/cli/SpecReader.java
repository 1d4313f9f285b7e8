package backstep.cli;

import backstep.data.Named;
import backstep.data.Seed;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads the keys of a JSON object; what is wrong is said with file and key. */
final class SpecReader {

    private final String file;
    private final JsonNode object;

    private SpecReader(String file, JsonNode object) {
        this.file = file;
        this.object = object;
    }

    /** @throws BadInputException if the text is no JSON object, or has a key that is not known */
    static SpecReader of(ProgramSource.Source source) {
        SpecReader reader = new SpecReader(source.name(), SpecText.parse(source));
        for (String key : reader.object.propertyNames()) {
            if (!SpecKeys.isKnown(key)) {
                throw reader.refusal(key, SpecKeys.advice(key));
            }
        }
        return reader;
    }

    BadInputException refusal(String key, String reason) {
        return new BadInputException(Messages.text("cli.spec.key", Quoted.file(file), Quoted.of(key), reason));
    }

    /** What {@code making} makes; its refusal is said to be about a key. */
    <T> T checked(String key, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException refused) {
            throw refusal(key, String.valueOf(refused.getMessage()));
        }
    }

    boolean has(String key) {
        return object.hasNonNull(key);
    }

    String text(String key) {
        return require(key, JsonNode::isString, "cli.spec.text").asString();
    }

    /** Whether a key says yes; not, if it is missing. */
    boolean flag(String key) {
        return has(key) && require(key, JsonNode::isBoolean, "cli.spec.flag").asBoolean();
    }

    List<String> texts(String key) {
        JsonNode list =
                require(key, node -> node.isArray() && elements(node).allMatch(JsonNode::isString), "cli.spec.texts");
        return elements(list).map(JsonNode::asString).toList();
    }

    double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** A number; infinity for one that is too large, which is refused as such. */
    double number(String key) {
        return figure(require(key, JsonNode::isNumber, "cli.spec.number"));
    }

    private static double figure(JsonNode number) {
        return number.numberValue().doubleValue();
    }

    int whole(String key, int otherwise) {
        return has(key) ? whole(key) : otherwise;
    }

    int whole(String key) {
        JsonNode number = require(key, JsonNode::isIntegralNumber, "cli.spec.whole");
        if (!number.isInt()) {
            throw refusal(key, Messages.text("cli.spec.large", Integer.toString(Integer.MAX_VALUE)));
        }
        return number.asInt();
    }

    /** A whole number that is a {@link Seed}. */
    long seed(String key, long otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        JsonNode number = require(key, JsonNode::isIntegralNumber, "cli.spec.whole");
        if (!number.isInt() && !number.isLong()) {
            throw refusal(key, Messages.quoting("data.seed", number.asString(), Long.toString(Seed.MOST)));
        }
        return checked(key, () -> Seed.checked(number.asLong()));
    }

    List<Integer> wholes(String key) {
        JsonNode list =
                require(key, node -> node.isArray() && elements(node).allMatch(JsonNode::isInt), "cli.spec.wholes");
        return elements(list).map(JsonNode::asInt).toList();
    }

    boolean isList(String key) {
        return has(key) && object.get(key).isArray();
    }

    <E extends Enum<E> & Named> List<E> words(Class<E> type, String key) {
        JsonNode list =
                require(key, node -> node.isArray() && elements(node).allMatch(JsonNode::isString), "cli.spec.words");
        return elements(list).map(each -> word(type, key, each.asString())).toList();
    }

    <E extends Enum<E> & Named> E word(Class<E> type, String key) {
        return word(type, key, text(key));
    }

    private <E extends Enum<E> & Named> E word(Class<E> type, String key, String id) {
        return Named.find(type, id).orElseThrow(() -> refusal(key, SpecWords.advice(type, id)));
    }

    <E extends Enum<E> & Named> E word(Class<E> type, String key, E otherwise) {
        return has(key) ? word(type, key) : otherwise;
    }

    /** Of a list of layers with {@code weights} and {@code biases}: one of the two for each layer. */
    <T> List<T> layers(String key, String part, Function<JsonNode, T> reading) {
        JsonNode list = require(key, JsonNode::isArray, "cli.spec.layers");
        return IntStream.range(0, list.size())
                .mapToObj(layer -> {
                    JsonNode node = list.get(layer).get(part);
                    if (node == null || !isNumbers(node)) {
                        throw refusal(key + "[" + layer + "]." + part, Messages.text("cli.spec.layers"));
                    }
                    return reading.apply(node);
                })
                .toList();
    }

    static double[] row(JsonNode node) {
        return elements(node).mapToDouble(SpecReader::figure).toArray();
    }

    static double[][] rows(JsonNode node) {
        return elements(node).map(SpecReader::row).toArray(double[][]::new);
    }

    private static boolean isNumbers(JsonNode node) {
        return (node.isNumber() && Double.isFinite(figure(node)))
                || (node.isArray() && elements(node).allMatch(SpecReader::isNumbers));
    }

    private JsonNode require(String key, Predicate<JsonNode> condition, String reason) {
        JsonNode node = object.get(key);
        if (node == null || node.isNull()) {
            throw refusal(key, Messages.text("cli.spec.missing"));
        }
        if (!condition.test(node)) {
            throw refusal(key, Messages.text(reason));
        }
        return node;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
