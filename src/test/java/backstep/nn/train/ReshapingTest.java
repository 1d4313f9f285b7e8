package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReshapingTest {
    private final Experiment experiment = Experiment.first()
            .withLayers(List.of(
                    new LayerSpec(8, Activation.RELU),
                    new LayerSpec(6, Activation.GELU),
                    new LayerSpec(1, Activation.TANH)));

    @Test
    void aTextKeepsActivationsAndNewLayersTakeTheLastOne() {
        assertThat(Reshaping.read(experiment, "MLP(2, [3, 4, 5, 1])").layers())
                .containsExactly(
                        new LayerSpec(3, Activation.RELU),
                        new LayerSpec(4, Activation.GELU),
                        new LayerSpec(5, Activation.GELU),
                        new LayerSpec(1, Activation.TANH));
    }

    @Test
    void aTextCanNameTheOutputOnly() {
        assertThat(Reshaping.read(experiment, "MLP(2, [1])").layers())
                .containsExactly(new LayerSpec(1, Activation.TANH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MLP(3, [4, 1])        | the samples have 2 inputs, but the network takes 3: change one of them
        MLP(2, [4, 3])        | the samples have two classes, which are learned by one output, or by one for each, and the network has 3: end its layers with 1 or 2
        MLP(2, [65, 1])       | a layer can have 1 to 64 neurons, not 65
        MLP(2, [1,1,1,1,1,1,1,1,1,1]) | a network can have up to 8 hidden layers, not 9
        MLP(2 [4, 1])         | "MLP(2 [4, 1])" is not a network: write it as MLP(2, [16, 16, 1])
        """)
    void whatCannotBeIsExplained(String text, String reason) {
        assertThatThrownBy(() -> Reshaping.read(experiment, text)).hasMessage(reason);
    }

    @Test
    void anOutputForEachOfTwoClassesIsALogit() {
        Experiment pair = Reshaping.read(experiment, "MLP(2, [4, 2])");
        assertThat(pair.layers().getLast()).isEqualTo(new LayerSpec(2, Activation.LINEAR));
        assertThat(pair.training().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        assertThat(Reshaping.read(pair, "MLP(2, [4, 1])").training().loss()).isEqualTo(Loss.BCE);
    }

    @Test
    void anotherLayerIsLikeTheLastHiddenOne() {
        assertThat(Reshaping.addLayer(experiment).layers().get(2)).isEqualTo(new LayerSpec(6, Activation.GELU));
        Experiment bare = Reshaping.read(experiment, "MLP(2, [1])");
        assertThat(Reshaping.addLayer(bare).layers().getFirst()).isEqualTo(new LayerSpec(4, Activation.TANH));
    }

    @Test
    void layersCanBeRemovedResizedAndActivated() {
        Experiment changed =
                Reshaping.activate(Reshaping.resize(Reshaping.removeLayer(experiment, 0), 0, 7), 0, Activation.ELU);
        assertThat(changed.layers())
                .containsExactly(new LayerSpec(7, Activation.ELU), new LayerSpec(1, Activation.TANH));
    }

    @Test
    void anUnboundOutputCanBeAnyNumber() {
        assertThat(Reshaping.unbound(experiment).layers().getLast().activation())
                .isEqualTo(Activation.LINEAR);
    }
}
