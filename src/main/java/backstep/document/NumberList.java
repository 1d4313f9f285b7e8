package backstep.document;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/** Numbers in a tree of JSON, without an object for each. */
final class NumberList {

    private final double[] numbers;

    private NumberList(double[] numbers) {
        this.numbers = numbers;
    }

    /** Numbers as a node of a tree; the array is its own from now on. */
    static JsonNode node(double[] numbers) {
        return JsonNodeFactory.instance.pojoNode(new NumberList(numbers));
    }

    /** The numbers of a node that {@link #node} made; empty for every other. */
    static Optional<NumberList> in(JsonNode node) {
        return node instanceof POJONode holder && holder.getPojo() instanceof NumberList numbers
                ? Optional.of(numbers)
                : Optional.empty();
    }

    int size() {
        return numbers.length;
    }

    double get(int index) {
        return numbers[index];
    }

    double[] toArray() {
        return numbers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberList that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
