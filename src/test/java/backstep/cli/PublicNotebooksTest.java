package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of notebooks that others have written, as they are: what the README says of them is so. */
class PublicNotebooksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        plain-numbers => {"root":"d","values":{"a":{"data":2.0,"grad":-3.0},"b":{"data":-3.0,"grad":2.0},"c":{"data":10.0,"grad":1.0},"d":{"data":4.0,"grad":1.0}}}
        expression    => {"root":"d","values":{"a":{"data":2.0,"grad":-3.0},"b":{"data":-3.0,"grad":2.0},"c":{"data":10.0,"grad":1.0},"d":{"data":4.0,"grad":1.0}}}
        value-class   => {"root":"L","values":{"a":{"data":2.0,"grad":6.0},"b":{"data":-3.0,"grad":-4.0},"c":{"data":10.0,"grad":-2.0},"e":{"data":-6.0,"grad":-2.0},"d":{"data":4.0,"grad":-2.0},"f":{"data":-2.0,"grad":4.0},"L":{"data":-8.0,"grad":1.0}}}
        used-twice    => {"root":"b","values":{"a":{"data":3.0,"grad":2.0},"b":{"data":6.0,"grad":1.0}}}
        shared-values => {"root":"f","values":{"a":{"data":-2.0,"grad":-3.0},"b":{"data":3.0,"grad":-8.0},"d":{"data":-6.0,"grad":1.0},"e":{"data":1.0,"grad":-6.0},"f":{"data":-6.0,"grad":1.0}}}
        drawing       => {"root":null,"values":{}}
        """)
    void cellsThatComputeWithValuesAreUnderstood(String cell, String json) throws IOException {
        Outcome outcome = eval(cell);
        assertThat(outcome.out()).isEqualTo(json + "\n");
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"neuron, -1.904218769", "torch, -1.5"})
    void neuronsHaveTheirGradients(String cell, double gradient) throws IOException {
        Outcome outcome = eval(cell);
        assertThat(outcome.exitCode()).isZero();
        String found = outcome.out().replaceFirst(".*\"x1\":\\{\"data\":2.0,\"grad\":([-0-9.]+).*\n", "$1");
        assertThat(Math.abs(Double.parseDouble(found) - gradient)).isLessThan(1e-9);
    }

    @Test
    void aNetworkCanBeTrained() throws IOException {
        assertThat(eval("network").err()).contains("MLP(3, [4, 4, 1]) can be trained");
    }

    private static Outcome eval(String cell) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PublicNotebooksTest.class.getResourceAsStream("/backstep/notebooks/" + cell + ".txt"), cell)) {
            return new Terminal().sending(file.readAllBytes()).run("eval", "--json", "-");
        }
    }
}
