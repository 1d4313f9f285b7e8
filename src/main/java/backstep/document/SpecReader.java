package backstep.document;

import backstep.data.Named;
import backstep.data.Seed;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the keys of a JSON object; what is wrong is said with its key. Keeps in mind which keys it was asked for. */
public final class SpecReader {

    private final String path;
    private final JsonNode object;
    private final boolean ofDocument;
    private final JsonFigures figures;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, SpecReader> inner = new HashMap<>();
    private final Map<String, List<SpecReader>> lists = new HashMap<>();

    private SpecReader(String path, JsonNode object, boolean ofDocument) {
        this.path = path;
        this.object = object;
        this.ofDocument = ofDocument;
        this.figures = new JsonFigures(ofDocument);
    }

    /**
     * Reads what a person has written, of which everything must make sense.
     *
     * @param text JSON
     * @throws SpecException if it is no JSON object, or goes beyond a limit, with place and reason
     */
    public static SpecReader ofSpec(String text) {
        return ofSpec(JsonTree.readSpec(text));
    }

    static SpecReader ofSpec(JsonNode object) {
        return new SpecReader("", object, false);
    }

    /**
     * Reads what the program has written: figures may be NaN and infinite, as texts, and what has no effect may stand
     * there.
     */
    static SpecReader ofDocument(JsonNode object) {
        return new SpecReader("", object, true);
    }

    boolean isOfDocument() {
        return ofDocument;
    }

    /** All keys that there are. */
    public List<String> keys() {
        return List.copyOf(object.propertyNames());
    }

    public SpecException refusal(String key, String reason) {
        return new SpecException(Quoted.of(path + key), reason);
    }

    /** What {@code making} makes; its refusal is said to be about a key. */
    public <T> T checked(String key, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException refused) {
            throw refusal(key, String.valueOf(refused.getMessage()));
        }
    }

    public boolean has(String key) {
        asked.add(key);
        return object.hasNonNull(key);
    }

    public String text(String key) {
        return require(key, JsonNode::isString, "document.spec.text").asString();
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** Whether a key says yes; not, if it is missing. */
    public boolean flag(String key) {
        return flag(key, false);
    }

    boolean flag(String key, boolean otherwise) {
        return has(key)
                ? require(key, JsonNode::isBoolean, "document.spec.flag").asBoolean()
                : otherwise;
    }

    public List<String> texts(String key) {
        return JsonFigures.elements(requireEach(key, JsonNode::isString, "document.spec.texts"))
                .map(JsonNode::asString)
                .toList();
    }

    public double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** A number; infinity for one that is too large, which is refused as such. */
    public double number(String key) {
        return JsonFigures.figure(require(key, figures::isFigure, "document.spec.number"));
    }

    public int whole(String key, int otherwise) {
        return has(key) ? whole(key) : otherwise;
    }

    public int whole(String key) {
        JsonNode number = require(key, JsonNode::isIntegralNumber, "document.spec.whole");
        if (!number.isInt()) {
            throw refusal(key, Messages.text("document.spec.large", Integer.toString(Integer.MAX_VALUE)));
        }
        return number.asInt();
    }

    /** A whole number of up to 64 bits. */
    long large(String key, long otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        JsonNode number = require(key, JsonNode::isIntegralNumber, "document.spec.whole");
        if (!number.isInt() && !number.isLong()) {
            throw refusal(key, Messages.text("document.spec.large", Long.toString(Long.MAX_VALUE)));
        }
        return number.asLong();
    }

    /** A whole number that is a {@link Seed}. */
    public long seed(String key, long otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        JsonNode number = require(key, JsonNode::isIntegralNumber, "document.spec.whole");
        if (!number.isInt() && !number.isLong()) {
            throw refusal(key, Messages.quoting("data.seed", number.asString(), Long.toString(Seed.MOST)));
        }
        return checked(key, () -> Seed.checked(number.asLong()));
    }

    public List<Integer> wholes(String key) {
        return JsonFigures.elements(requireEach(key, JsonNode::isInt, "document.spec.wholes"))
                .map(JsonNode::asInt)
                .toList();
    }

    public boolean isList(String key) {
        return has(key)
                && (object.get(key).isArray() || NumberList.in(object.get(key)).isPresent());
    }

    boolean isText(String key) {
        return has(key) && object.get(key).isString();
    }

    boolean isObject(String key) {
        return has(key) && object.get(key).isObject();
    }

    public <E extends Enum<E> & Named> List<E> words(Class<E> type, String key) {
        return JsonFigures.elements(requireEach(key, JsonNode::isString, "document.spec.words"))
                .map(each -> word(type, key, each.asString()))
                .toList();
    }

    public <E extends Enum<E> & Named> E word(Class<E> type, String key) {
        return word(type, key, text(key));
    }

    private <E extends Enum<E> & Named> E word(Class<E> type, String key, String id) {
        return Named.find(type, id).orElseThrow(() -> refusal(key, SpecWords.advice(type, id)));
    }

    public <E extends Enum<E> & Named> E word(Class<E> type, String key, E otherwise) {
        return has(key) ? word(type, key) : otherwise;
    }

    /** A constant by its name in Java, in small letters. */
    <E extends Enum<E>> Optional<E> constant(Class<E> type, String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        String word = text(key);
        return Optional.of(Stream.of(type.getEnumConstants())
                .filter(each -> ConstantWords.of(each).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        refusal(key, Messages.text("document.spec.oneOf", Quoted.of(word), ConstantWords.all(type)))));
    }

    /** Of a list of layers: the {@code weights} of each, a row for each neuron. */
    public List<double[][]> weights(String key) {
        return layers(key, "weights", figures::isTableOfParameters, JsonFigures::table);
    }

    /** Of a list of layers: the {@code biases} of each, one for each neuron. */
    public List<double[]> biases(String key) {
        return layers(key, "biases", figures::isParameters, JsonFigures::row);
    }

    private <T> List<T> layers(String key, String part, Predicate<JsonNode> condition, Function<JsonNode, T> reading) {
        JsonNode list = require(key, JsonNode::isArray, "document.spec.layers");
        return IntStream.range(0, list.size())
                .mapToObj(layer -> {
                    JsonNode node = list.get(layer).get(part);
                    if (node == null || !condition.test(node)) {
                        throw refusal(key + "[" + layer + "]." + part, Messages.text("document.spec.layers"));
                    }
                    return reading.apply(node);
                })
                .toList();
    }

    /** A list of numbers. */
    double[] figures(String key) {
        return JsonFigures.row(require(key, figures::isRow, "document.spec.figures"));
    }

    /** A list of lists of numbers. */
    double[][] table(String key) {
        return JsonFigures.table(require(key, figures::isTable, "document.spec.table"));
    }

    /** The object of a key; one without keys if it is missing. */
    SpecReader at(String key) {
        JsonNode node = has(key)
                ? require(key, JsonNode::isObject, "document.spec.object")
                : JsonNodeFactory.instance.objectNode();
        return inner.computeIfAbsent(key, _ -> new SpecReader(path + key + ".", node, ofDocument));
    }

    /** The objects of a list; none if it is missing. */
    <T> List<T> list(String key, Function<SpecReader, T> reading) {
        if (!has(key)) {
            return List.of();
        }
        JsonNode list = requireEach(key, JsonNode::isObject, "document.spec.objects");
        List<SpecReader> readers = IntStream.range(0, list.size())
                .mapToObj(place -> new SpecReader(path + key + "[" + place + "].", list.get(place), ofDocument))
                .toList();
        lists.put(key, readers);
        return readers.stream().map(reading).toList();
    }

    /** What an object has for each of its keys, whatever these are. */
    <T> Map<String, T> map(String key, BiFunction<SpecReader, String, T> reading) {
        SpecReader entries = at(key);
        Map<String, T> map = new LinkedHashMap<>();
        entries.keys().forEach(name -> map.put(name, reading.apply(entries, name)));
        return map;
    }

    private JsonNode requireEach(String key, Predicate<JsonNode> condition, String reason) {
        return require(key, node -> node.isArray() && JsonFigures.elements(node).allMatch(condition), reason);
    }

    private JsonNode require(String key, Predicate<JsonNode> condition, String reason) {
        asked.add(key);
        JsonNode node = object.get(key);
        if (node == null || node.isNull()) {
            throw refusal(key, Messages.text("document.spec.missing"));
        }
        if (!condition.test(node)) {
            throw refusal(key, Messages.text(reason));
        }
        return node;
    }

    /**
     * Gathers the keys that were not asked for.
     *
     * @param known the same object as this version writes it, to name the entries of lists by what they are
     */
    void gatherNewer(List<String> place, JsonNode known, Map<List<String>, String> newer) {
        for (String key : object.propertyNames()) {
            if (!asked.contains(key)) {
                newer.put(with(place, key), JsonText.compact(object.get(key)));
            }
        }
        inner.forEach((key, reader) -> reader.gatherNewer(with(place, key), known.path(key), newer));
        lists.forEach((key, readers) -> {
            for (int index = 0; index < readers.size(); index++) {
                JsonNode entry = known.path(key).path(index);
                List<String> there = with(with(place, key), JsonText.compact(entry));
                readers.get(index).gatherNewer(there, entry, newer);
            }
        });
    }

    private static List<String> with(List<String> place, String key) {
        List<String> longer = new ArrayList<>(place);
        longer.add(key);
        return longer;
    }
}
