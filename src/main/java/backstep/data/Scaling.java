package backstep.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes inputs comparable: each minus its mean, by its standard deviation, both of the samples that are learned from (as
 * scikit-learn's {@code StandardScaler}: the deviation of the population; an input that is always the same is only
 * shifted, also where rounding makes its mean differ from it). Whatever the network is given later must be scaled in the same way.
 *
 * @param means of each input
 * @param deviations of each input, above 0
 */
public record Scaling(List<Double> means, List<Double> deviations) {

    /** Sizes of inputs that differ by more than this factor are very different. */
    private static final double FAR = 30;
    /** Beyond this size an input alone drives a neuron to its end. */
    private static final double LARGE = 100;
    /** The distance of 1 from the next double. */
    private static final double ROUNDING = Math.ulp(1.0);

    public Scaling {
        means = List.copyOf(means);
        deviations = List.copyOf(deviations);
    }

    /** The scaling that these samples ask for. */
    public static Scaling of(Dataset data) {
        List<Double> means = IntStream.range(0, data.inputs())
                .mapToObj(input -> mean(data.column(input)))
                .toList();
        List<Double> deviations = IntStream.range(0, data.inputs())
                .mapToObj(input -> deviation(data.column(input), means.get(input)))
                .toList();
        return new Scaling(means, deviations);
    }

    private static double mean(double[] column) {
        return Arrays.stream(column).average().orElse(0);
    }

    private static double deviation(double[] column, double mean) {
        double squares = Arrays.stream(column)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0);
        return isRounding(squares, column.length, mean) ? 1 : Math.sqrt(squares);
    }

    /** Whether a variance is no larger than what rounding makes of equal figures (scikit-learn, {@code _is_constant_feature}). */
    private static boolean isRounding(double variance, int count, double mean) {
        double roundings = count * ROUNDING;
        return variance <= roundings * variance + (roundings * mean) * (roundings * mean);
    }

    /** Samples of the same inputs, scaled. */
    public Dataset apply(Dataset data) {
        double[][] scaled = new double[data.inputs()][];
        for (int input = 0; input < scaled.length; input++) {
            double mean = means.get(input);
            double deviation = deviations.get(input);
            scaled[input] = Arrays.stream(data.column(input))
                    .map(each -> (each - mean) / deviation)
                    .toArray();
        }
        return data.withColumns(data.inputNames(), scaled);
    }

    /** Whether inputs are of so different sizes, or so large, that training on them as they are goes badly. */
    public static boolean isWishedFor(Dataset data) {
        double[] sizes = IntStream.range(0, data.inputs())
                .mapToDouble(input -> largest(data.column(input)))
                .filter(size -> size > 0)
                .toArray();
        double most = Arrays.stream(sizes).max().orElse(1);
        double least = Arrays.stream(sizes).min().orElse(1);
        return most > LARGE || most > FAR * least;
    }

    /** The largest size of a column's figures. */
    public static double largest(double[] column) {
        return Arrays.stream(column).map(Math::abs).max().orElse(0);
    }
}
