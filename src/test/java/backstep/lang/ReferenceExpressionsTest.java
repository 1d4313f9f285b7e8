package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Pass;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values and gradients of whole programs against figures that PyTorch computed in double precision. */
class ReferenceExpressionsTest {

    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-12;

    record Case(String name, String program, String root, JsonNode values) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ReferenceExpressionsTest.class.getResourceAsStream("/backstep/expressions.json"))) {
            JsonNode cases = JsonMapper.shared().readTree(file).get("cases");
            assertThat(cases.size()).isEqualTo(150);
            return cases.valueStream()
                    .map(node -> new Case(
                            node.get("name").asString(),
                            node.get("program").asString(),
                            node.get("root").asString(),
                            node.get("values")));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valuesAndGradientsEqualPyTorchs(Case reference) {
        Program program = Programs.program(reference.program());
        Pass pass = Programs.computed(program);
        assertThat(program.graph().label(program.graph().root())).isEqualTo(reference.root());
        SoftAssertions softly = new SoftAssertions();
        reference.values().forEachEntry((name, expected) -> {
            int node = Programs.node(program, name);
            softly.assertThat(error(pass.data(node), expected.get("data").asDouble()))
                    .as(name + ".data")
                    .isLessThanOrEqualTo(1);
            softly.assertThat(error(pass.grad(node), expected.get("grad").asDouble()))
                    .as(name + ".grad")
                    .isLessThanOrEqualTo(1);
        });
        softly.assertAll();
    }

    /** The difference as a part of what is allowed. */
    private static double error(double actual, double expected) {
        return Math.abs(actual - expected) / Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
    }
}
