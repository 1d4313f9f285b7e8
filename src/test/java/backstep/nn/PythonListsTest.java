package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonListsTest {
    private static final Parameters NETWORK = Parameters.of(
            MlpSpec.of(2, List.of(2, 1), Activation.TANH, Activation.LINEAR, 0),
            List.of(new double[][] {{1, -2.5}, {1e-7, 4}}, new double[][] {{5, 0.1}}),
            List.of(new double[] {7, 8}, new double[] {Double.NaN}));

    @Test
    void writesListsByLayerAsPyTorchKeepsThem() {
        assertThat(PythonLists.byLayer(NETWORK)).isEqualTo("""
                        # MLP(2, [2, 1]): tanh, linear
                        weights = [[[1.0, -2.5],
                                    [1.0e-7, 4.0]],
                                   [[5.0, 0.1]]]
                        biases = [[7.0, 8.0],
                                  [float('nan')]]
                        """);
    }

    @Test
    void writesOneListInTheOrderOfMicrograd() {
        assertThat(PythonLists.byNeuron(NETWORK)).isEqualTo("""
                        # MLP(2, [2, 1]): tanh, linear
                        parameters = [
                            1.0, -2.5, 7.0,
                            1.0e-7, 4.0, 8.0,
                            5.0, 0.1, float('nan'),
                        ]
                        """);
    }
}
