package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutputFitTest {

    @ParameterizedTest
    @CsvSource({
        "LINEAR, SSE",
        "LINEAR, MSE",
        "LINEAR, MAE",
        "LINEAR, HINGE",
        "LINEAR, BCE",
        "LEAKY_RELU, BCE",
        "TANH, SSE",
        "TANH, MSE",
        "TANH, MAE",
        "TANH, HINGE",
        "ELU, MSE",
        "SIGMOID, BCE",
        "SIGMOID, MSE",
        "SIGMOID, SSE",
        "SIGMOID, MAE",
    })
    void outputsThatReachWhatTheLossWantsAreFine(Activation output, Loss loss) {
        assertThat(OutputFit.ofClasses(output, loss)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SIGMOID  | HINGE | The loss hinge compares with −1 and +1, but sigmoid gives only 0 to 1, so that no sample of the class of −1 ever fits: choose linear or tanh as output activation, or the loss bce.
        TANH     | BCE   | The loss bce wants any number as output, a logit, but tanh gives only −1 to 1, so that the network is never sure: choose linear or sigmoid as output activation.
        ELU      | BCE   | The loss bce wants any number as output, a logit, but elu gives only −1 and more, so that the network is never sure: choose linear or sigmoid as output activation.
        RELU     | BCE   | The loss bce wants any number as output, a logit, but relu gives only 0 and more, so that no sample is put into the class of −1 with any certainty: choose linear or sigmoid as output activation.
        RELU     | MSE   | The labels are −1 and +1, but relu gives only 0 and more, so that the class of −1 cannot be learned: choose tanh or linear as output activation.
        SOFTPLUS | HINGE | The labels are −1 and +1, but softplus gives only 0 and more, so that the class of −1 cannot be learned: choose tanh or linear as output activation.
        SILU     | MSE   | The labels are −1 and +1, but silu gives only −0.2800 and more, so that it stays far from −1: choose tanh or linear as output activation.
        """)
    void outputsThatDoNotReachItAreNamedWithTheWayOut(Activation output, Loss loss, String text) {
        assertThat(OutputFit.ofClasses(output, loss)).contains(text);
    }

    @Test
    void numbersBeyondTheOutputsAreNamedWithTheWayOut() {
        assertThat(OutputFit.ofNumbers(Activation.TANH, -2.25, 40))
                .contains("The labels go from −2.250 to 40, but tanh gives only −1 to 1: choose linear as output"
                        + " activation.");
        assertThat(OutputFit.ofNumbers(Activation.RELU, -1, 3)).isPresent();
        assertThat(OutputFit.ofNumbers(Activation.SIGMOID, 0, 1)).isEqualTo(Optional.empty());
        assertThat(OutputFit.ofNumbers(Activation.TANH, -1, 0.5)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void noActivationGivesAnOutputBeyondItsBounds(Activation activation) {
        for (double x = -30; x <= 30; x += 0.01) {
            double sum = x;
            double value = activation
                    .op()
                    .map(op -> backstep.engine.StandardRules.value(op, sum, 0))
                    .orElse(sum);
            assertThat(OutputFit.ofNumbers(activation, value, value))
                    .as("%s(%s)", activation, x)
                    .isEmpty();
        }
    }
}
