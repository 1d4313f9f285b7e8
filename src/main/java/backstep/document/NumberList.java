package backstep.document;

import java.util.Arrays;

/** Numbers in a tree of JSON, without an object for each. */
final class NumberList {

    private final double[] numbers;

    /** Takes the array as its own. */
    NumberList(double[] numbers) {
        this.numbers = numbers;
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
