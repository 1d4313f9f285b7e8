package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.anytext.Doubling;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MlpSpecTest {
    private static final MlpSpec SPEC = MlpSpec.of(2, List.of(16, 16, 1), Activation.TANH, Activation.LINEAR, 3);

    @Test
    void itsTextIsThatOfTheLecture() {
        assertThat(SPEC.text()).isEqualTo("MLP(2, [16, 16, 1])");
        assertThat(SPEC.parameterCount()).isEqualTo(337);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MLP(2, [16, 16, 1])", " MLP ( 2 , [ 16,16, 1, ] ) ", "MLP(2,[16,16,1])"})
    void theTextIsRead(String text) {
        assertThat(MlpText.parse(text)).isEqualTo(new MlpText(2, List.of(16, 16, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MLP(2)", "MLP(2, 16, 1)", "MLP(2, [])", "MLP(-2, [1])", "MLP(2, [1.5])", "mlp"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MlpText.parse(text))
                .withMessage("\"" + text + "\" is not a network: write it as MLP(2, [16, 16, 1])");
    }

    @Test
    void tenThousandLayersAreReadInTimeThatGrowsNoFasterThanTheirNumber() {
        Doubling.check(MlpText::parse, "MLP(2, [1", ", 1", "])");
        Doubling.check(
                text -> assertThatIllegalArgumentException().isThrownBy(() -> MlpText.parse(text)),
                "MLP(2, [1",
                " ",
                "x])");
    }

    @Test
    void figuresOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MlpSpec.of(2, Collections.nCopies(10, 1), Activation.TANH, Activation.TANH, 0))
                .withMessage("a network can have up to 8 hidden layers, not 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MlpSpec.of(2, List.of(), Activation.TANH, Activation.TANH, 0))
                .withMessage("a network needs at least its output layer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayerSpec(0, Activation.TANH))
                .withMessage("a layer can have 1 to 64 neurons, not 0");
    }

    @Test
    void aNetworkOfAnotherShapeKeepsWhatItCan() {
        Parameters old = Parameters.draw(SPEC);
        MlpSpec shape = MlpSpec.of(3, List.of(2, 1), Activation.TANH, Activation.LINEAR, 9);
        Parameters kept = old.reshaped(shape);
        Parameters fresh = Parameters.draw(shape);
        assertThat(kept.weight(0, 1, 1)).isEqualTo(old.weight(0, 1, 1));
        assertThat(kept.weight(0, 1, 2)).isEqualTo(fresh.weight(0, 1, 2));
        assertThat(kept.bias(0, 1)).isEqualTo(old.bias(0, 1));
        assertThat(kept.weight(1, 0, 1)).isEqualTo(old.weight(2, 0, 1));
        assertThat(kept.bias(1, 0)).isEqualTo(old.bias(2, 0));
        assertThat(old.reshaped(SPEC)).isEqualTo(old);
    }

    @Test
    void aWrongInputSizeIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MlpGraph.of(
                        Parameters.draw(SPEC), DatasetSpec.of(Generator.TOY).generate(), Loss.MSE, Penalty.NONE))
                .withMessage("the samples have 3 inputs, but the network takes 2: change one of them");
    }

    @ParameterizedTest
    @EnumSource
    void weightsAreDrawnWithinTheirBound(Initialisation initialisation) {
        MlpSpec spec = new MlpSpec(2, SPEC.layers(), initialisation, false, 3);
        Parameters drawn = Parameters.draw(spec);
        double bound = initialisation.bound(2, 16);
        for (int neuron = 0; neuron < 16; neuron++) {
            assertThat(drawn.bias(0, neuron)).isZero();
            assertThat(drawn.weight(0, neuron, 1)).isBetween(-bound, bound);
        }
        assertThat(drawn).isEqualTo(Parameters.draw(spec));
        double largest =
                Arrays.stream(drawn.toArray()).limit(32).map(Math::abs).max().orElseThrow();
        assertThat(largest).isBetween(0.9 * bound, bound);
    }

    @Test
    void everyParameterHasAPlaceAndAName() {
        assertThat(Parameters.weightPlace(SPEC, 1, 2, 3)).isEqualTo(48 + 35);
        assertThat(Parameters.biasPlace(SPEC, 2, 0)).isEqualTo(336);
        assertThat(Parameters.describe(SPEC, 48 + 35)).isEqualTo("layer 2, neuron 3, weight 4");
        assertThat(Parameters.describe(SPEC, 336)).isEqualTo("layer 3, neuron 1, bias");
        assertThat(Parameters.describe(SPEC, 0)).isEqualTo("layer 1, neuron 1, weight 1");
    }
}
