package backstep.slope;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a = 2; b = -3; e = a*b       | a = 2; b = -3; e = a * b
        a = 2; e = a*a               | a = 2; e = a * a
        a = 2; (a + 1)*3             | u = 3; v = 3; y = u * v
        n = 0.5; o = tanh(n)         | n = 0.5; o = tanh(n)
        a = 1; b = 4; m = max(a, b)  | a = 1; b = 4; m = max(a, b)
        a = 2; b = -a                | a = 2; b = -a
        a = 2; a = a*3; a = a**2     | a = 6; v = 2; a = a ** v
        """)
    void anOperationIsWrittenWithItsNumbers(String text, String written) {
        assertThat(of(text)).contains(written.replace("; ", "\n"));
    }

    @Test
    void whatIsNoOperationHasNoSlope() {
        assertThat(of("a = 2")).isEmpty();
        assertThat(of("a = 2; b = a.detach(); c = b*a")).isPresent();
        assertThat(of("a = 2; b = a.detach()")).isEmpty();
        assertThat(of("a = 0; c = 1/a; d = c*2")).isEmpty();
    }

    private static Optional<String> of(String text) {
        Program program = Objects.requireNonNull(
                Language.compile(text.replace("; ", "\n")).program(), text);
        Graph graph = program.graph();
        return OperationText.of(graph, graph.root(), Trace.of(graph)::data);
    }
}
