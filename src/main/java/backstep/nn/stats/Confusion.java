package backstep.nn.stats;

import backstep.data.Dataset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which class was taken for which. Of two classes the one of label +1 is the positive one.
 *
 * @param counts how many samples of a class were taken for a class, {@code counts.get(is).get(taken)}, by the classes'
 *     places
 */
public record Confusion(List<List<Integer>> counts) {

    public Confusion {
        counts = counts.stream().map(List::copyOf).toList();
    }

    /**
     * Counts.
     *
     * @param taken the place of the class that each sample was taken for
     * @param data of as many samples
     */
    public static Confusion of(int[] taken, Dataset data) {
        int classes = data.classNames().size();
        int[][] counts = new int[classes][classes];
        for (int sample = 0; sample < taken.length; sample++) {
            counts[data.classOf(sample)][taken[sample]]++;
        }
        return new Confusion(IntStream.range(0, classes)
                .mapToObj(is -> IntStream.of(counts[is]).boxed().toList())
                .toList());
    }

    /** That of two classes, from what people call them. */
    public static Confusion ofTwo(int truePositive, int falseNegative, int falsePositive, int trueNegative) {
        return new Confusion(List.of(List.of(trueNegative, falsePositive), List.of(falseNegative, truePositive)));
    }

    /** How many classes there are. */
    public int classes() {
        return counts.size();
    }

    /** The number of samples of a class that were taken for a class. */
    public int count(int is, int taken) {
        return counts.get(is).get(taken);
    }

    /** The number of samples. */
    public int total() {
        return places().map(this::size).sum();
    }

    private IntStream places() {
        return IntStream.range(0, classes());
    }

    private int size(int is) {
        return places().map(taken -> count(is, taken)).sum();
    }

    private int takenFor(int taken) {
        return places().map(is -> count(is, taken)).sum();
    }

    /** The share of all samples that were taken for what they are; NaN without samples. */
    public double accuracy() {
        return (double) places().map(each -> count(each, each)).sum() / total();
    }

    /** The share of what was taken for the positive class that is; NaN if nothing was. */
    public double precision() {
        return precision(1);
    }

    /** The share of what is positive that was taken for it; NaN if nothing is. */
    public double recall() {
        return recall(1);
    }

    /** The harmonic mean of precision and recall of the positive class. */
    public double f1() {
        return f1(1);
    }

    /** The share of what was taken for a class that is of it; NaN if nothing was. */
    public double precision(int place) {
        return (double) count(place, place) / takenFor(place);
    }

    /** The share of what is of a class that was taken for it; NaN if nothing is. */
    public double recall(int place) {
        return (double) count(place, place) / size(place);
    }

    /** The harmonic mean of a class's precision and recall, 2·TP / (2·TP + FP + FN); NaN if that is 0/0. */
    public double f1(int place) {
        return 2.0 * count(place, place) / (size(place) + takenFor(place));
    }

    /** The mean of {@link #f1} over the classes of which there is a sample or a guess, as scikit-learn's macro average. */
    public double macroF1() {
        return places().mapToDouble(this::f1)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(Double.NaN);
    }
}
