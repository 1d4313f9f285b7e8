package backstep.ui.network.neurons;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import backstep.picture.network.Connection;
import backstep.picture.network.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one parameter of a neuron to the next. */
class ParameterWalkTest {
    private static final MlpSpec SPEC = MlpSpec.of(2, List.of(4, 1), Activation.TANH, Activation.TANH, 1);

    @Test
    void afterTheBiasComeTheWeightsAndThenTheBiasAgain() {
        Neuron neuron = new Neuron(0, 3);
        Target first = next(new Target.OnNeuron(neuron), 1);
        Target second = next(first, 1);
        assertThat(List.of(first, second, next(second, 1)))
                .containsExactly(
                        new Target.OnLink(new Connection(0, 0, 3)),
                        new Target.OnLink(new Connection(0, 1, 3)),
                        new Target.OnBias(neuron));
    }

    @Test
    void backFromTheBiasIsTheLastWeight() {
        assertThat(next(new Target.OnBias(new Neuron(1, 0)), -1)).isEqualTo(new Target.OnLink(new Connection(1, 3, 0)));
    }

    private static Target next(Target target, int direction) {
        return ParameterEditor.neighbour(target, direction, SPEC);
    }
}
