package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Named;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Weights as notebooks draw them, against NumPy's and Python's own numbers. */
class WeightDrawTest {

    static Stream<JsonNode> cases() {
        InputStream json = WeightDrawTest.class.getResourceAsStream("initial.json");
        return elements(
                JsonMapper.shared().readTree(Objects.requireNonNull(json)).get("cases"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWeightsAreTheNotebooksOwn(JsonNode drawn) {
        WeightDraw draw = new WeightDraw(
                Initialisation.UNIFORM,
                !drawn.get("zero_bias").asBoolean(),
                Named.find(WeightDraw.Order.class, drawn.get("order").asString())
                        .orElseThrow(),
                Named.find(WeightDraw.Generator.class, drawn.get("generator").asString())
                        .orElseThrow());
        List<Integer> sizes = elements(drawn.get("layers")).map(JsonNode::asInt).toList();
        MlpSpec spec = new MlpSpec(
                drawn.get("inputs").asInt(),
                MlpSpec.layers(sizes, Activation.TANH, Activation.TANH),
                draw,
                drawn.get("seed").asLong());
        assertThat(Parameters.draw(spec)).isEqualTo(parameters(spec, drawn.get("initial")));
    }

    private static Parameters parameters(MlpSpec spec, JsonNode layers) {
        return Parameters.of(
                spec,
                elements(layers)
                        .map(layer -> elements(layer.get("weights"))
                                .map(WeightDrawTest::numbers)
                                .toArray(double[][]::new))
                        .toList(),
                elements(layers).map(layer -> numbers(layer.get("biases"))).toList());
    }

    private static double[] numbers(JsonNode array) {
        return elements(array).mapToDouble(JsonNode::asDouble).toArray();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
