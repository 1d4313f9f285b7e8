package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code eval --json} against PyTorch's values and gradients. */
class ReferenceFiguresTest {

    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-12;

    private final JsonMapper mapper = JsonMapper.shared();

    static Stream<Arguments> cases() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(ReferenceFiguresTest.class.getResourceAsStream("/backstep/expressions.json"))) {
            JsonNode cases = JsonMapper.shared().readTree(json).get("cases");
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(reference -> Arguments.of(reference.get("name").asString(), reference));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void figuresEqualThoseOfPyTorch(String name, JsonNode reference) {
        Outcome outcome =
                new Terminal().typing(reference.get("program").asString()).run("eval", "--json");
        assertThat(outcome.exitCode()).isZero();
        JsonNode actual = mapper.readTree(outcome.out());
        assertThat(actual.get("root")).isEqualTo(reference.get("root"));
        assertThat(actual.get("values").propertyNames())
                .containsExactlyInAnyOrderElementsOf(reference.get("values").propertyNames());
        reference.get("values").properties().forEach(expected -> {
            JsonNode figures = actual.get("values").get(expected.getKey());
            assertClose(figures.get("data"), expected.getValue().get("data"));
            assertClose(figures.get("grad"), expected.getValue().get("grad"));
        });
    }

    private static void assertClose(JsonNode actual, JsonNode expected) {
        double figure = expected.asDouble();
        assertThat(actual.asDouble()).isCloseTo(figure, within(Math.max(ABSOLUTE, RELATIVE * Math.abs(figure))));
    }
}
