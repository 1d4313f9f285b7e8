package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as other people write them, with the figures that PyTorch or plain reasoning gives. */
class PublicCasesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        e16-backward-with-seed  => {"root":"y","passes":[{"root":"y","seed":0.5}],"values":{"w":{"data":3.0,"grad":3.0},"y":{"data":9.0,"grad":0.5}}}
        e17-two-roots           => {"root":"g","passes":[{"root":"f","seed":1.0},{"root":"g","seed":1.0}],"values":{"a":{"data":2.0,"grad":4.0},"b":{"data":3.0,"grad":3.0},"f":{"data":6.0,"grad":1.0},"g":{"data":5.0,"grad":1.0}}}
        e27-sum-of-list         => {"root":"s","values":{"a":{"data":1.0,"grad":4.0},"b":{"data":2.0,"grad":5.0},"s":{"data":7.0,"grad":1.0}}}
        e32-tuple-assignment    => {"root":"L","values":{"a":{"data":2.0,"grad":-3.0},"b":{"data":-3.0,"grad":2.0},"L":{"data":-6.0,"grad":1.0}}}
        e34-tuple-shown         => {"root":"L","values":{"a":{"data":2.0,"grad":-3.0},"b":{"data":-3.0,"grad":2.0},"L":{"data":-6.0,"grad":1.0}}}
        e36-assert              => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        e38-doctest-prompts     => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        e46-value-of-expression => {"root":"L","values":{"third":{"data":0.3333333333333333,"grad":-2.8284271247461903},"neg":{"data":-2.0,"grad":0.4714045207910317},"root2":{"data":1.4142135623730951,"grad":-0.6666666666666666},"L":{"data":-0.9428090415820634,"grad":1.0}}}
        e47-list-display-names  => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        e58-triple-quoted       => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        e66-if-main             => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        e68-import-from         => {"root":"y","values":{"x":{"data":2.0,"grad":1.9857906633813889},"y":{"data":5.0077250890208544,"grad":1.0}}}
        e89-data-is-a-constant  => {"root":"y","values":{"x":{"data":3.0,"grad":3.0},"y":{"data":9.0,"grad":1.0}}}
        e92-cell-without-values => {"root":null,"values":{}}
        e94-value-alias         => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        """)
    void figuresAreRight(String name, String json) throws IOException {
        Outcome outcome = eval(name);
        assertThat(outcome.out()).isEqualTo(json + "\n");
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        e29-list-comprehension  => line 1, column 5: lists are not supported here yet: give each value a name of its own, as in x0 = 2.0; x1 = 3.0⏎line 2, column 5: lists are not supported here yet: give each value a name of its own, as in x0 = 2.0; x1 = 3.0⏎line 4, column 5: lists are not supported here yet: give each value a name of its own, as in x0 = 2.0; x1 = 3.0
        e30-function-definition => line 6, column 5: "cost" is a function of your own, and calling those is not supported yet: write its formula here, with the values in place of its parameters
        e49-gradient-step-loop  => line 2, column 1: "for" is not supported: there are no loops here. Keep the statements of one round, without those that change data or gradients; "Compare with the run after one update" then takes the step
        e52-neuron-object       => line 1, column 5: Neuron makes a network: those are trained in the Network workspace, or by backstep train⏎line 2, column 5: lists are not supported here yet: give each value a name of its own, as in x0 = 2.0; x1 = 3.0⏎MLP(2, [1]) can be trained: write {"data":"moons","layers":[1],"hidden_activation":"tanh","output_activation":"tanh","loss":"mse","learning_rate":0.05,"seed":1337,"epochs":1000} into a file such as spec.json, and run backstep train spec.json
        e81-dict-and-set        => line 1, column 5: dictionaries and sets are not supported here yet: give each value a name of its own, as in w = 2.0; b = 1.0
        e90-reserved-word-as-name => line 1, column 1: "lambda" is a word of Python and cannot be a name: choose another, such as lam
        """)
    void whatIsNotThereYetIsSaidWithTheWayOut(String name, String message) throws IOException {
        assertThat(eval(name))
                .isEqualTo(new Outcome(1, "", "standard input: " + message.replace("⏎", "\nstandard input: ") + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        e34-tuple-shown         => line 5, column 1: shown: (−3, 2)
        e36-assert              => line 4, column 1: ✓ this holds: abs(a.grad - 4.0) is 0
        e32-tuple-assignment    => ``
        """)
    void whatATextSaysOfItsFiguresIsAnswered(String name, String note) throws IOException {
        assertThat(eval(name).err()).isEqualTo(note.isEmpty() ? "" : "standard input: " + note + "\n");
    }

    private static Outcome eval(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PublicCasesTest.class.getResourceAsStream("/backstep/cases/" + name + ".txt"), name)) {
            return new Terminal().sending(file.readAllBytes()).run("eval", "--json", "-");
        }
    }
}
