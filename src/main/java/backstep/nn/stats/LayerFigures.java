package backstep.nn.stats;

import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import java.util.Arrays;

/** What a layer gave, before it is sorted into histograms. */
@SuppressWarnings("ArrayRecordComponent") // no other class sees it
record LayerFigures(int layer, LayerSpec spec, double[][] activations, double[] outputs, double[] gradients) {

    private static final double FLAT_TANH = 0.97;
    /** The same place of the sigmoid: σ(2x) = (1 + tanh x) / 2. */
    private static final double FLAT_SIGMOID = (1 + FLAT_TANH) / 2;

    /**
     * Gathers.
     *
     * @param activations {@code activations[neuron][sample]}
     */
    static LayerFigures of(int layer, LayerSpec spec, double[][] activations, double[] gradients) {
        double[] outputs =
                Arrays.stream(activations).flatMapToDouble(Arrays::stream).toArray();
        return new LayerFigures(layer, spec, activations, outputs, gradients);
    }

    LayerStatistics statistics(Axis outputAxis, Axis gradientAxis) {
        double mean = Arrays.stream(outputs).average().orElse(Double.NaN);
        double variance = Arrays.stream(outputs)
                .map(output -> (output - mean) * (output - mean))
                .average()
                .orElse(Double.NaN);
        double square = Arrays.stream(gradients).map(g -> g * g).average().orElse(0);
        long zeros = Arrays.stream(gradients).filter(g -> g == 0).count();
        return new LayerStatistics(
                layer,
                spec,
                Histogram.of(outputAxis, outputs),
                mean,
                Math.sqrt(variance),
                saturated(),
                dead(),
                Histogram.of(gradientAxis, logarithms()),
                Math.sqrt(square),
                (double) zeros / gradients.length);
    }

    double smallestOutput() {
        return Arrays.stream(outputs).filter(Double::isFinite).min().orElse(0);
    }

    double largestOutput() {
        return Arrays.stream(outputs).filter(Double::isFinite).max().orElse(0);
    }

    double smallestGradient() {
        return Arrays.stream(gradients)
                .map(Math::abs)
                .filter(size -> size > 0)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    double largestGradient() {
        return Arrays.stream(gradients)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    private double[] logarithms() {
        return Arrays.stream(gradients)
                .filter(g -> g != 0)
                .map(g -> Math.log10(Math.abs(g)))
                .toArray();
    }

    private double saturated() {
        if (spec.activation() == Activation.TANH) {
            return share(
                    Arrays.stream(outputs).filter(o -> Math.abs(o) > FLAT_TANH).count());
        }
        if (spec.activation() == Activation.SIGMOID) {
            return share(Arrays.stream(outputs)
                    .filter(o -> o > FLAT_SIGMOID || o < 1 - FLAT_SIGMOID)
                    .count());
        }
        return Double.NaN;
    }

    private double share(long count) {
        return (double) count / outputs.length;
    }

    private int dead() {
        if (spec.activation() != Activation.RELU) {
            return 0;
        }
        return (int) Arrays.stream(activations)
                .filter(neuron -> Arrays.stream(neuron).allMatch(output -> output == 0))
                .count();
    }
}
