package backstep.document;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Numbers, and lists of them, in a tree of JSON.
 *
 * @param special whether a number may be NaN or infinite, which is a text then, as JSON has no number for it
 */
record JsonFigures(boolean special) {

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    boolean isFigure(JsonNode node) {
        return node.isNumber() || (special && node.isString() && !Double.isFinite(special(node.asString())));
    }

    /** A list of numbers. */
    boolean isRow(JsonNode node) {
        return NumberList.in(node).isPresent()
                || (node.isArray() && elements(node).allMatch(this::isFigure));
    }

    /** A list of lists of numbers. */
    boolean isTable(JsonNode node) {
        return node.isArray() && elements(node).allMatch(this::isRow);
    }

    /** A list of numbers, which only a document may have as NaN or infinite, however these are written. */
    boolean isParameters(JsonNode node) {
        return isRow(node) && (special || DoubleStream.of(row(node)).allMatch(Double::isFinite));
    }

    /** A list of such lists. */
    boolean isTableOfParameters(JsonNode node) {
        return node.isArray() && elements(node).allMatch(this::isParameters);
    }

    static double figure(JsonNode number) {
        return number.isString()
                ? special(number.asString())
                : number.numberValue().doubleValue();
    }

    /** What JSON has no number for; 0 for any other text. */
    private static double special(String text) {
        return switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> 0;
        };
    }

    static double[] row(JsonNode node) {
        return NumberList.in(node)
                .map(NumberList::toArray)
                .orElseGet(() -> elements(node).mapToDouble(JsonFigures::figure).toArray());
    }

    static double[][] table(JsonNode node) {
        return elements(node).map(JsonFigures::row).toArray(double[][]::new);
    }
}
