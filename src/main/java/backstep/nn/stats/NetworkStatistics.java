package backstep.nn.stats;

import backstep.data.Dataset;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.kernel.Batch;
import backstep.nn.kernel.Kernel;
import backstep.nn.train.TrainingSettings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the layers of a network stand: what they say for the samples that are learned from, and the gradients of the loss
 * over all of these, regularisation included. All histograms of one kind have the same axis.
 *
 * @param samples how many samples the figures are taken over
 */
public record NetworkStatistics(List<LayerStatistics> layers, int samples) {

    /** Of more samples than this, only this number at equal distances are taken: histograms look the same. */
    static final int MOST_SAMPLES = 500;

    public NetworkStatistics {
        layers = List.copyOf(layers);
    }

    /**
     * Computes them. Takes time for large networks.
     *
     * @param fed the samples as the network is given them
     */
    public static NetworkStatistics of(Parameters network, Dataset fed, TrainingSettings settings) {
        Dataset taken = some(fed);
        MlpSpec spec = network.spec();
        Kernel kernel = new Kernel(spec, Backend.best());
        Batch batch = kernel.pack(taken);
        double[] flat = network.toArray();
        double[][][] activations = kernel.activations(flat, batch);
        double[] gradients = new double[flat.length];
        kernel.gradients(flat, batch, settings.loss(), settings.loss().scale(taken.size()), gradients);
        settings.penalty().addGradient(flat, gradients);
        return of(
                IntStream.range(0, activations.length)
                        .mapToObj(layer -> LayerFigures.of(
                                layer, spec.layers().get(layer), activations[layer], part(gradients, spec, layer)))
                        .toList(),
                taken.size());
    }

    private static NetworkStatistics of(List<LayerFigures> figures, int samples) {
        Axis outputs = Axis.around(
                figures.stream().mapToDouble(LayerFigures::smallestOutput).min().orElse(0),
                figures.stream().mapToDouble(LayerFigures::largestOutput).max().orElse(0));
        Axis gradients = Axis.decades(
                figures.stream()
                        .mapToDouble(LayerFigures::smallestGradient)
                        .min()
                        .orElse(0),
                figures.stream()
                        .mapToDouble(LayerFigures::largestGradient)
                        .max()
                        .orElse(0));
        return new NetworkStatistics(
                figures.stream()
                        .map(layer -> layer.statistics(outputs, gradients))
                        .toList(),
                samples);
    }

    private static double[] part(double[] gradients, MlpSpec spec, int layer) {
        return Arrays.copyOfRange(
                gradients, Parameters.layerPlace(spec, layer), Parameters.layerPlace(spec, layer + 1));
    }

    private static Dataset some(Dataset all) {
        if (all.size() <= MOST_SAMPLES) {
            return all;
        }
        return all.select(IntStream.range(0, MOST_SAMPLES)
                .map(i -> (int) ((long) i * all.size() / MOST_SAMPLES))
                .toArray());
    }

    /** What stands out among the layers. */
    public Finding finding() {
        return Finding.of(layers);
    }
}
