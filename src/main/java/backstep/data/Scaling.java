package backstep.data;

import backstep.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Makes inputs comparable: each less a number, by another, both taken from the samples that are learned from. Whatever the
 * network is given later must be scaled in the same way.
 *
 * @param kind which numbers these are
 * @param offsets what is taken from each input
 * @param sizes what each input is divided by, above 0
 */
public record Scaling(Kind kind, List<Double> offsets, List<Double> sizes) {

    /** What is done to inputs. */
    public enum Kind implements Named {
        /**
         * To a mean of 0 and a deviation of 1, as scikit-learn's {@code StandardScaler}: the deviation of the population;
         * an input that is always the same is only shifted, also where rounding makes its mean differ from it.
         */
        STANDARDISE("means", "deviations"),
        /** From 0 to 1, as scikit-learn's {@code MinMaxScaler}; an input that is always the same becomes 0. */
        MIN_MAX("minima", "ranges");

        private final String offsets;
        private final String sizes;

        Kind(String offsets, String sizes) {
            this.offsets = offsets;
            this.sizes = sizes;
        }

        private double offset(double[] column) {
            return switch (this) {
                case STANDARDISE -> mean(column);
                case MIN_MAX -> Arrays.stream(column).min().orElse(0);
            };
        }

        private double size(double[] column, double offset) {
            return switch (this) {
                case STANDARDISE -> deviation(column, offset);
                case MIN_MAX -> {
                    double range = Arrays.stream(column).max().orElse(0) - offset;
                    yield range > 0 ? range : 1;
                }
            };
        }
    }

    /** Sizes of inputs that differ by more than this factor are very different. */
    private static final double FAR = 30;
    /** Beyond this size an input alone drives a neuron to its end. */
    private static final double LARGE = 100;
    /** The distance of 1 from the next double. */
    private static final double ROUNDING = Math.ulp(1.0);

    /** @throws IllegalArgumentException with a text for people if a figure has no meaning */
    public Scaling {
        offsets = List.copyOf(offsets);
        sizes = List.copyOf(sizes);
        boolean fits = offsets.size() == sizes.size()
                && offsets.stream().allMatch(Double::isFinite)
                && sizes.stream().allMatch(size -> size > 0 && Double.isFinite(size));
        if (!fits) {
            throw new IllegalArgumentException(Messages.text("data.scaling"));
        }
    }

    /** The scaling to a mean of 0 and a deviation of 1 that these samples ask for. */
    public static Scaling of(Dataset data) {
        return of(Kind.STANDARDISE, data);
    }

    /** The scaling that these samples ask for. */
    public static Scaling of(Kind kind, Dataset data) {
        List<Double> offsets = IntStream.range(0, data.inputs())
                .mapToObj(input -> kind.offset(data.column(input)))
                .toList();
        List<Double> sizes = IntStream.range(0, data.inputs())
                .mapToObj(input -> kind.size(data.column(input), offsets.get(input)))
                .toList();
        return new Scaling(kind, offsets, sizes);
    }

    /** The numbers under the names that they have elsewhere, for files. */
    public SequencedMap<String, List<Double>> named() {
        SequencedMap<String, List<Double>> named = new LinkedHashMap<>();
        named.put(kind.offsets, offsets);
        named.put(kind.sizes, sizes);
        return named;
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
            int place = input;
            scaled[input] = Arrays.stream(data.column(input))
                    .map(each -> apply(place, each))
                    .toArray();
        }
        return data.withColumns(data.inputNames(), scaled).scaledAs(kind);
    }

    /** One input, scaled. */
    public double apply(int input, double value) {
        return (value - offsets.get(input)) / sizes.get(input);
    }

    /** What one input was before it was scaled, up to rounding. */
    public double before(int input, double scaled) {
        return scaled * sizes.get(input) + offsets.get(input);
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
