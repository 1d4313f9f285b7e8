package backstep.data;

import backstep.text.Quoted;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides samples so that both parts have the same shares of each class: one round of scikit-learn's {@code
 * StratifiedShuffleSplit} ({@code model_selection/_split.py}), draw for draw.
 */
final class Stratified {

    private final RandomState random;
    /** The places of each class. */
    private final int[][] members;

    private Stratified(int[][] members, RandomState random) {
        this.members = members;
        this.random = random;
    }

    /**
     * Which samples come into the first part and into the second, in the order in which they are drawn.
     *
     * @throws DivisionException if a part has no room for every class
     */
    static int[][] of(Dataset data, int first, int second, RandomState random) {
        int[] classes = data.classes();
        requireRoom(data, classes, first, second);
        int[][] members = IntStream.of(classes)
                .distinct()
                .sorted()
                .mapToObj(each -> IntStream.range(0, classes.length)
                        .filter(place -> classes[place] == each)
                        .toArray())
                .toArray(int[][]::new);
        return new Stratified(members, random).draw(first, second);
    }

    /** What scikit-learn demands, in its order. */
    private static void requireRoom(Dataset data, int[] classes, int first, int second) {
        int[] sizes = new int[data.classNames().size()];
        IntStream.of(classes).forEach(each -> sizes[each]++);
        for (int each = 0; each < sizes.length; each++) {
            if (sizes[each] == 1) {
                String name = data.classNames().get(each);
                throw new DivisionException("data.stratified.single", Quoted.of(name));
            }
        }
        int present = (int) IntStream.of(sizes).filter(size -> size > 0).count();
        if (first < present || second < present) {
            String key = first < present ? "data.stratified.train" : "data.stratified.test";
            throw new DivisionException(key, text(first < present ? first : second), text(present));
        }
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private int[][] draw(int first, int second) {
        int[] sizes = Stream.of(members).mapToInt(each -> each.length).toArray();
        int[] firsts = shares(sizes, first);
        int[] left = IntStream.range(0, sizes.length)
                .map(each -> sizes[each] - firsts[each])
                .toArray();
        int[] seconds = shares(left, second);
        IntStream.Builder one = IntStream.builder();
        IntStream.Builder other = IntStream.builder();
        for (int each = 0; each < sizes.length; each++) {
            int[] order = random.permutation(sizes[each]);
            for (int i = 0; i < firsts[each] + seconds[each]; i++) {
                (i < firsts[each] ? one : other).add(members[each][order[i]]);
            }
        }
        return new int[][] {
            shuffled(one.build().toArray()), shuffled(other.build().toArray())
        };
    }

    private int[] shuffled(int[] places) {
        random.shuffle(places);
        return places;
    }

    /**
     * How many samples of each class to take, in all {@code count}: {@code _approximate_mode}. What rounding down leaves
     * goes to the classes with the largest remainders, drawn where these are equal.
     */
    private int[] shares(int[] sizes, int count) {
        double all = IntStream.of(sizes).sum();
        double[] exact =
                Arrays.stream(sizes).mapToDouble(size -> size / all * count).toArray();
        int[] shares = Arrays.stream(exact).mapToInt(each -> (int) each).toArray();
        double[] remainders = IntStream.range(0, sizes.length)
                .mapToDouble(each -> exact[each] - shares[each])
                .toArray();
        int missing = count - IntStream.of(shares).sum();
        double[] largest = Arrays.stream(remainders).distinct().sorted().toArray();
        for (int i = largest.length - 1; i >= 0 && missing > 0; i--) {
            double remainder = largest[i];
            int[] equal = IntStream.range(0, sizes.length)
                    .filter(each -> remainders[each] == remainder)
                    .toArray();
            int added = Math.min(equal.length, missing);
            int[] order = random.permutation(equal.length);
            for (int j = 0; j < added; j++) {
                shares[equal[order[j]]]++;
            }
            missing -= added;
        }
        return shares;
    }
}
