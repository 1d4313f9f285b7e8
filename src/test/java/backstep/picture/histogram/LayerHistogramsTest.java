package backstep.picture.histogram;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.stats.NetworkStatistics;
import backstep.nn.train.TrainingSettings;
import backstep.picture.Palette;
import backstep.picture.RecordingSurface;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerHistogramsTest {
    private static final double WIDTH = 400;

    private static RecordingSurface draw(Activation hidden, double width) {
        Parameters network = Parameters.draw(MlpSpec.of(2, List.of(4, 3, 1), hidden, Activation.TANH, 7));
        NetworkStatistics statistics = NetworkStatistics.of(
                network,
                DatasetSpec.of(Generator.MOONS).generate(),
                TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 0.1, 1));
        RecordingSurface surface = new RecordingSurface();
        new LayerHistograms(Palette.LIGHT).paint(surface, statistics, width);
        return surface;
    }

    @Test
    void everyLayerHasItsRow() {
        assertThat(draw(Activation.RELU, WIDTH).texts(""))
                .contains("layer 1 · 4 relu", "layer 2 · 3 relu", "output · tanh");
    }

    @Test
    void theAxesAreNumberedOnce() {
        assertThat(draw(Activation.TANH, WIDTH).texts(""))
                .startsWith("outputs", "−1", "0", "1")
                .containsOnlyOnce("−1", "1");
    }

    @Test
    void saturationIsSaidOnlyOfActivationsThatSaturate() {
        assertThat(draw(Activation.TANH, WIDTH).texts(""))
                .filteredOn(text -> text.startsWith("saturated"))
                .hasSize(3);
        assertThat(draw(Activation.RELU, WIDTH).texts(""))
                .filteredOn(text -> text.startsWith("saturated"))
                .hasSize(1);
    }

    @Test
    void narrowPicturesAreHigher() {
        assertThat(LayerHistograms.height(3, 300)).isGreaterThan(LayerHistograms.height(3, 600));
        assertThat(LayerHistograms.height(9, 300)).isGreaterThan(2 * LayerHistograms.height(3, 300));
    }
}
