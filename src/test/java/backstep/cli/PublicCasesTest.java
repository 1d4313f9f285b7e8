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
        e32-tuple-assignment    => {"root":"L","values":{"a":{"data":2.0,"grad":-3.0},"b":{"data":-3.0,"grad":2.0},"L":{"data":-6.0,"grad":1.0}}}
        e34-tuple-shown         => {"root":"L","values":{"a":{"data":2.0,"grad":-3.0},"b":{"data":-3.0,"grad":2.0},"L":{"data":-6.0,"grad":1.0}}}
        e47-list-display-names  => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        e58-triple-quoted       => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        e66-if-main             => {"root":"L","values":{"a":{"data":2.0,"grad":4.0},"L":{"data":4.0,"grad":1.0}}}
        e68-import-from         => {"root":"y","values":{"x":{"data":2.0,"grad":1.9857906633813889},"y":{"data":5.0077250890208544,"grad":1.0}}}
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
        e30-function-definition => line 6, column 5: "cost" is a function of your own, and calling those is not supported yet: write its formula here, with the values in place of its parameters
        """)
    void whatIsNotThereYetIsSaidWithTheWayOut(String name, String message) throws IOException {
        assertThat(eval(name))
                .isEqualTo(new Outcome(1, "", "standard input: " + message.replace("⏎", "\nstandard input: ") + "\n"));
    }

    private static Outcome eval(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PublicCasesTest.class.getResourceAsStream("/backstep/cases/" + name + ".txt"), name)) {
            return new Terminal().sending(file.readAllBytes()).run("eval", "--json", "-");
        }
    }
}
