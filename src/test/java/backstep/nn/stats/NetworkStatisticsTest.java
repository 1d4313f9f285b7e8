package backstep.nn.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.engine.Pass;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.train.TrainingSettings;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NetworkStatisticsTest {
    private static final Dataset MOONS = DatasetSpec.of(Generator.MOONS).generate();
    private static final TrainingSettings MSE = TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 0.1, 10);

    private static Parameters network(Activation hidden, int layers) {
        List<Integer> sizes = Stream.concat(Collections.nCopies(layers, 8).stream(), Stream.of(1))
                .toList();
        return Parameters.draw(MlpSpec.of(2, sizes, hidden, Activation.LINEAR, 3));
    }

    @Test
    void gradientsAreThoseOfTheScalarGraph() {
        Parameters network = network(Activation.TANH, 2);
        MlpGraph graph = MlpGraph.of(network, MOONS, Loss.MSE, Penalty.NONE);
        Pass pass = new Pass(graph.graph());
        pass.forward();
        pass.backward();
        NetworkStatistics statistics = NetworkStatistics.of(network, MOONS, MSE);
        for (LayerStatistics layer : statistics.layers()) {
            int from = Parameters.layerPlace(network.spec(), layer.layer());
            int to = Parameters.layerPlace(network.spec(), layer.layer() + 1);
            double meanSquare = Arrays.stream(graph.parameters(), from, to)
                    .mapToDouble(leaf -> pass.grad(leaf) * pass.grad(leaf))
                    .average()
                    .orElseThrow();
            assertThat(layer.gradientSize()).isCloseTo(Math.sqrt(meanSquare), within(1e-12));
            assertThat(Arrays.stream(layer.gradients().counts()).sum()).isEqualTo(to - from);
        }
    }

    @Test
    void everyOutputOfEverySampleIsCounted() {
        NetworkStatistics statistics = NetworkStatistics.of(network(Activation.TANH, 2), MOONS, MSE);
        assertThat(statistics.samples()).isEqualTo(200);
        assertThat(statistics.layers())
                .extracting(layer -> Arrays.stream(layer.outputs().counts()).sum())
                .containsExactly(1600, 1600, 200);
    }

    @Test
    void allLayersShareTheirAxes() {
        List<LayerStatistics> layers =
                NetworkStatistics.of(network(Activation.RELU, 3), MOONS, MSE).layers();
        assertThat(layers)
                .extracting(layer -> layer.outputs().axis())
                .containsOnly(layers.getFirst().outputs().axis());
        assertThat(layers)
                .extracting(layer -> layer.gradients().axis())
                .containsOnly(layers.getFirst().gradients().axis());
    }

    @Test
    void ofManySamplesSomeAreTaken() {
        Dataset many = new DatasetSpec(Generator.MOONS, 1234, 0.1, 1, 1).generate();
        assertThat(NetworkStatistics.of(network(Activation.TANH, 1), many, MSE).samples())
                .isEqualTo(NetworkStatistics.MOST_SAMPLES);
    }

    @Test
    void vanishingGradientsArePointedOut() {
        Finding finding =
                NetworkStatistics.of(network(Activation.SIGMOID, 8), MOONS, MSE).finding();
        assertThat(finding.serious()).isTrue();
        assertThat(finding.text())
                .matches("Layer 1: gradients are [\\d,]+ times smaller than layer 9's. They vanish on the way back.");
    }

    @Test
    void similarGradientsAreCalledSimilar() {
        Finding finding =
                NetworkStatistics.of(network(Activation.TANH, 1), MOONS, MSE).finding();
        assertThat(finding).isEqualTo(new Finding(false, "The gradients of all layers are of similar size."));
    }

    @Test
    void deadNeuronsAreCounted() {
        Parameters alive = network(Activation.RELU, 1);
        Parameters network = alive;
        for (int neuron = 0; neuron < 3; neuron++) {
            network = network.with(Parameters.biasPlace(alive.spec(), 0, neuron), -100);
        }
        NetworkStatistics statistics = NetworkStatistics.of(network, MOONS, MSE);
        assertThat(statistics.layers().getFirst().dead()).isEqualTo(3);
        assertThat(statistics.layers().getFirst().zeroGradients()).isGreaterThanOrEqualTo(9.0 / 24);
        assertThat(statistics.finding().text()).startsWith("Layer 1: 3 of 8 relu neurons give 0 for every sample.");
    }

    @Test
    void saturatedOutputsAreCounted() {
        Parameters network = network(Activation.TANH, 1);
        double[] steep = Arrays.stream(network.toArray()).map(p -> 1000 * p).toArray();
        LayerStatistics hidden = NetworkStatistics.of(Parameters.of(network.spec(), steep), MOONS, MSE)
                .layers()
                .getFirst();
        assertThat(hidden.saturated()).isGreaterThan(0.95);
    }

    @Test
    void zeroWeightsPassNoGradientOn() {
        MlpSpec spec = network(Activation.TANH, 1).spec();
        Parameters zeros = Parameters.of(spec, new double[spec.parameterCount()]);
        NetworkStatistics statistics = NetworkStatistics.of(zeros, MOONS, MSE);
        assertThat(statistics.layers().getFirst().zeroGradients()).isEqualTo(1);
        assertThat(statistics.layers().getFirst().deviation()).isZero();
    }

    @Test
    void aDivergedNetworkIsSaidToBeOne() {
        Parameters network = network(Activation.TANH, 1).with(0, Double.NaN);
        assertThat(NetworkStatistics.of(network, MOONS, MSE).finding().text()).contains("not finite");
    }
}
